import java.util.concurrent.locks.ReentrantLock;

public class FlagNeverSet {
    private final ReentrantLock lock = new ReentrantLock();
    private int sold;

    public void sell() {
        boolean locked = false;
        lock.lock(); // flag
        try {
            sold++;
        } finally {
            if (locked) {
                lock.unlock();
            }
        }
    }
}
