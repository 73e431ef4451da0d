import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ThreeLocksInACircle {
    private final Lock a = new ReentrantLock();
    private final Lock b = new ReentrantLock();
    private final Lock c = new ReentrantLock();
    private int n;

    void ab() {
        a.lock();
        b.lock(); // also LK09
        n++;
        b.unlock();
        a.unlock();
    }

    void bc() {
        b.lock();
        c.lock(); // also LK09
        n = 0; // also LK11
        c.unlock();
        b.unlock();
    }

    void ca() {
        c.lock();
        a.lock(); // flag
        n--;
        a.unlock();
        c.unlock();
    }
}
