import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TwoFieldsTwoLocks {
    private final Lock inLock = new ReentrantLock();
    private final Lock outLock = new ReentrantLock();
    private int in;
    private int out;

    void put() {
        inLock.lock();
        try {
            in++;
        } finally {
            inLock.unlock();
        }
    }

    void take() {
        outLock.lock();
        try {
            out++;
        } finally {
            outLock.unlock();
        }
    }
}
