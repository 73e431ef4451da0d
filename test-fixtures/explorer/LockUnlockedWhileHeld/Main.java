import java.util.concurrent.locks.ReentrantLock;

/** Gives a lock back as often as it was taken, asking how often that is. */
public class Main {
    public static void main(String[] args) throws InterruptedException {
        ReentrantLock lock = new ReentrantLock();
        Thread t = new Thread(() -> {
            lock.lock();
            lock.unlock();
        });
        t.start();
        for (int i = 0; i < 6; i++) {
            lock.lock();
        }
        while (lock.getHoldCount() > 0) {
            lock.unlock();
        }
        while (lock.getHoldCount() < 6) {
            lock.lock();
        }
        while (lock.isHeldByCurrentThread()) {
            lock.unlock();
        }
        t.join();
    }
}
