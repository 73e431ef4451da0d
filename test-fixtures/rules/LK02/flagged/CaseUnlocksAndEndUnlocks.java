import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class CaseUnlocksAndEndUnlocks {
    private final Lock lock = new ReentrantLock();
    private int a, b;

    void event(int kind) {
        lock.lock();
        switch (kind) {
            case 1:
                a++;
                lock.unlock();
                break;
            case 2:
                b++;
                break;
            default:
                break;
        }
        lock.unlock(); // flag
    }
}
