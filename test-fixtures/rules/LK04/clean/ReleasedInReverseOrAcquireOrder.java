import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ReleasedInReverseOrAcquireOrder {
    private final Lock a = new ReentrantLock();
    private final Lock b = new ReentrantLock();
    private int x;

    void both() {
        a.lock();
        b.lock();
        x++;
        a.unlock();
        b.unlock();
    }
}
