import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class OldSwitchUnlocksEverywhere {
    private final Lock lock = new ReentrantLock();
    private int state;

    int step(int input) {
        lock.lock();
        switch (input) {
            case 0:
                state = 1;
                lock.unlock();
                return 1;
            case 1:
            case 2:
                state = 2;
                lock.unlock();
                break;
            default:
                lock.unlock();
        }
        return 0;
    }
}
