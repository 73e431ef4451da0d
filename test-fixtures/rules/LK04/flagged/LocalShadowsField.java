import java.util.concurrent.locks.ReentrantLock;

public class LocalShadowsField {
    private final ReentrantLock lock = new ReentrantLock();
    private int counter;

    public void inc() {
        lock.lock(); // also LK01
        try {
            counter++;
        } finally {
            ReentrantLock lock = new ReentrantLock(); // also LK05
            lock.unlock(); // flag, also LK02
        }
    }
}
