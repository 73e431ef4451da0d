import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TwoStageHelpers {
    private final Lock lock = new ReentrantLock();
    private int a;
    private int b;

    public void step() {
        lock.lock();
        try {
            first();
        } finally {
            lock.unlock();
        }
    }

    public void other() {
        lock.lock();
        try {
            second();
        } finally {
            lock.unlock();
        }
    }

    private void first() {
        a++;
        second();
    }

    private void second() {
        b += a;
    }
}
