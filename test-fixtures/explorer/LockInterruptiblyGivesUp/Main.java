import java.util.concurrent.locks.ReentrantLock;

/** lockInterruptibly() ends with the interrupt, before or during the wait. */
public class Main {
    static boolean gaveUp;

    public static void main(String[] args) throws Exception {
        ReentrantLock lock = new ReentrantLock();
        lock.lock();
        Thread worker =
                new Thread(
                        () -> {
                            try {
                                lock.lockInterruptibly();
                                lock.unlock();
                            } catch (InterruptedException e) {
                                gaveUp = true;
                            }
                        },
                        "worker");
        worker.start();
        worker.interrupt();
        worker.join();
        lock.unlock();
        if (!gaveUp) {
            throw new AssertionError("got a lock that was held");
        }
    }
}
