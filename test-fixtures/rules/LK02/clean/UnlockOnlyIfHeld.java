import java.util.concurrent.locks.ReentrantLock;

public class UnlockOnlyIfHeld {
    private final ReentrantLock lock = new ReentrantLock();
    private String state = "new";

    public void change(String to) {
        try {
            if (to == null) {
                return;
            }
            lock.lockInterruptibly();
            state = to;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (lock.isHeldByCurrentThread()) {
                lock.unlock();
            }
        }
    }
}
