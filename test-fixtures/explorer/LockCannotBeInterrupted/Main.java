import java.util.concurrent.locks.ReentrantLock;

/** A thread that waits in lock cannot be interrupted, and its boss joins it under that lock. */
public class Main {
    public static void main(String[] args) throws Exception {
        ReentrantLock lock = new ReentrantLock();
        lock.lock();
        Thread waiter =
                new Thread(
                        () -> {
                            lock.lock();
                            lock.unlock();
                        });
        waiter.start();
        waiter.interrupt();
        waiter.join();
        lock.unlock();
    }
}
