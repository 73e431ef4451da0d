import java.util.concurrent.locks.ReentrantLock;

public class UnlockSpeltWithUnicodeEscape {
    private final ReentrantLock lock = new ReentrantLock();
    private int n;

    void inc() {
        lock.lock();
        try {
            n++;
        } finally {
            lock.unl\u006fck();
        }
    }
}
