import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class UnlockInEveryArm {
    private final Lock lock = new ReentrantLock();
    private int state;

    int step(char c) {
        lock.lock();
        switch (c) {
            case 'a':
                state = 1;
                lock.unlock();
                return 10;
            case 'b':
                state = 2;
                break;
            default:
                lock.unlock();
                return -1;
        }
        lock.unlock();
        return 20;
    }
}
