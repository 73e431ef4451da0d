import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ReadThenLockedWrite {
    private final Lock lock = new ReentrantLock();
    private int next;

    int take() {
        int mine = next; // flag
        lock.lock();
        try {
            next = mine + 1;
        } finally {
            lock.unlock();
        }
        return mine;
    }
}
