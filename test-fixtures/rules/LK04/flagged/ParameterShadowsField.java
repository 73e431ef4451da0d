import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ParameterShadowsField {
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc(Lock lock) {
        this.lock.lock(); // also LK01
        try {
            n++;
        } finally {
            lock.unlock(); // flag, also LK02
        }
    }
}
