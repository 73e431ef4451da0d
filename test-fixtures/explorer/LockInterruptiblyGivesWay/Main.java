import java.util.concurrent.locks.ReentrantLock;

/** A thread that waits for a lock interruptibly can be told to give up. */
public class Main {
    public static void main(String[] args) throws Exception {
        ReentrantLock lock = new ReentrantLock();
        lock.lock();
        Thread waiter =
                new Thread(
                        () -> {
                            try {
                                lock.lockInterruptibly();
                                lock.unlock();
                            } catch (InterruptedException e) {
                                // told to give up
                            }
                        });
        waiter.start();
        waiter.interrupt();
        waiter.join();
        lock.unlock();
    }
}
