import java.util.concurrent.locks.ReentrantLock;

public class FlagSetRightAfterLock {
    private final ReentrantLock lock = new ReentrantLock();
    private int value;

    public void parseAndStore(String text) {
        boolean locked = false;
        try {
            int n = Integer.parseInt(text.trim());
            lock.lock();
            locked = true;
            value = n;
        } finally {
            if (locked) lock.unlock();
        }
    }
}
