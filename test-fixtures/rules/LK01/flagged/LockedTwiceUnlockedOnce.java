import java.util.concurrent.locks.ReentrantLock;

class LockedTwiceUnlockedOnce {
    private final ReentrantLock lock = new ReentrantLock();
    private int a;
    private int b;

    void move() {
        lock.lock(); // flag
        try {
            a--;
            lock.lock(); // also LK01
            b++;
        } finally {
            lock.unlock();
        }
    }
}
