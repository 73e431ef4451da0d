import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ConditionalLockConditionalUnlock {
    private final Lock lock = new ReentrantLock();
    private final StringBuffer text = new StringBuffer();

    public void append(String s, final boolean atomic) {
        if (atomic) {
            lock.lock();
        }
        try {
            text.append(s);
            text.append('\n');
        } finally {
            if (atomic) {
                lock.unlock();
            }
        }
    }
}
