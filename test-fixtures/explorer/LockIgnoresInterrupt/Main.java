import java.util.concurrent.locks.ReentrantLock;

/** lock() cannot be interrupted: main waits for a thread that waits for main's lock. */
public class Main {
    public static void main(String[] args) throws Exception {
        ReentrantLock lock = new ReentrantLock();
        lock.lock();
        Thread worker =
                new Thread(
                        () -> {
                            lock.lock();
                            lock.unlock();
                        },
                        "worker");
        worker.start();
        worker.interrupt();
        worker.join();
        lock.unlock();
    }
}
