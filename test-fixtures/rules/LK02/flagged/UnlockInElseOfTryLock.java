import java.util.concurrent.locks.ReentrantLock;

public class UnlockInElseOfTryLock {
    private final ReentrantLock lock = new ReentrantLock();
    private int served;

    public void serve() {
        if (lock.tryLock()) {
            try {
                served++;
            } finally {
                lock.unlock();
            }
        } else {
            System.out.println("busy");
            lock.unlock(); // flag
        }
    }
}
