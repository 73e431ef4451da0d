import java.util.concurrent.locks.Lock;

public class OptionalLockBothTimesTested {
    private final Lock lock;
    private final StringBuffer out = new StringBuffer();

    public OptionalLockBothTimesTested(Lock lock) {
        this.lock = lock;
    }

    public void print(String s) {
        if (lock != null) {
            lock.lock();
        }
        try {
            out.append(s);
        } finally {
            if (lock != null) {
                lock.unlock();
            }
        }
    }
}
