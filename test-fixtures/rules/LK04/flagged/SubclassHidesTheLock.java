import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Base {
    protected final Lock lock = new ReentrantLock();
    protected int value;
}

class SubclassHidesTheLock extends Base {
    private final Lock lock = new ReentrantLock();

    void set(int v) {
        super.lock.lock(); // also LK01
        try {
            value = v;
        } finally {
            lock.unlock(); // flag, also LK02
        }
    }
}
