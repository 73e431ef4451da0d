import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class FallThroughUnlocksTwice {
    private final Lock lock = new ReentrantLock();
    private int a;

    void go(int kind) {
        lock.lock();
        switch (kind) {
            case 1:
                a++;
                lock.unlock();
            case 2:
                a--; // also LK11
                lock.unlock(); // flag
                break;
            default:
                lock.unlock();
        }
    }
}
