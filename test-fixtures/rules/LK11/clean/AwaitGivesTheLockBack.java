import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class AwaitGivesTheLockBack {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int readers;
    private boolean writing;

    void startWriting() throws InterruptedException {
        lock.lock();
        try {
            while (writing || readers > 0) {
                changed.await();
            }
            writing = true;
        } finally {
            lock.unlock();
        }
    }

    void stopWriting() {
        lock.lock();
        try {
            writing = false;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void startReading() {
        lock.lock();
        try {
            while (writing) {
                changed.awaitUninterruptibly();
            }
            readers++;
        } finally {
            lock.unlock();
        }
    }

    void stopReading() {
        lock.lock();
        try {
            if (--readers == 0) {
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }
}
