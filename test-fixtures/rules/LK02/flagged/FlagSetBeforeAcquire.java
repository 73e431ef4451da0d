import java.util.concurrent.locks.ReentrantLock;

class FlagSetBeforeAcquire {
    private final ReentrantLock lock = new ReentrantLock();
    private int value;

    void set(int v) throws InterruptedException {
        boolean locked = false;
        try {
            locked = true;
            lock.lockInterruptibly(); // also LK02
            value = v;
        } finally {
            if (locked) {
                lock.unlock(); // flag
            }
        }
    }
}
