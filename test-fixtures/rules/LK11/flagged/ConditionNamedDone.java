import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ConditionNamedDone {
    private final Lock lock = new ReentrantLock();
    private final Condition done = lock.newCondition();
    private boolean finished;
    private int value;

    void finish(int v) {
        lock.lock();
        try {
            value = v;
            finished = true;
            done.signalAll();
        } finally {
            lock.unlock();
        }
    }

    int value() throws InterruptedException {
        lock.lock();
        try {
            while (!finished) {
                done.await();
            }
        } finally {
            lock.unlock();
        }
        return value; // flag
    }
}
