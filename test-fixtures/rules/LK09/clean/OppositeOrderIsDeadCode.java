import java.util.concurrent.locks.ReentrantLock;

public class OppositeOrderIsDeadCode {
    private static final boolean OLD_ORDER = false;
    private final ReentrantLock a = new ReentrantLock();
    private final ReentrantLock b = new ReentrantLock();
    private int n;

    void inc() {
        if (OLD_ORDER) {
            b.lock();
            a.lock();
        } else {
            a.lock();
            b.lock();
        }
        try {
            n++;
        } finally {
            b.unlock();
            a.unlock();
        }
    }
}
