import java.util.LinkedList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class BufferClosedWhileWaiting<T> {
    private final LinkedList<T> list = new LinkedList<>();
    private final int max;
    private boolean closed;
    private final Lock lock = new ReentrantLock();
    private final Condition notFull = lock.newCondition();

    BufferClosedWhileWaiting(int max) {
        this.max = max;
    }

    void put(T t) {
        lock.lock(); // flag
        while (list.size() == max) {
            if (closed) return;
            notFull.awaitUninterruptibly();
        }
        try {
            list.add(t);
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            notFull.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
