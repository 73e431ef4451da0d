import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class AliasReassignedBeforeFinally {
    private final Lock a = new ReentrantLock();
    private final Lock b = new ReentrantLock();
    private int n;

    void go() {
        Lock current = a;
        current.lock();
        try {
            n++;
            current = b;
        } finally {
            current.unlock(); // flag
        }
    }
}
