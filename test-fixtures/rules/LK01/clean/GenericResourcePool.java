import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class GenericResourcePool<T> {
    private final Deque<T> free = new ArrayDeque<>();
    private final Lock lock = new ReentrantLock();
    private final Condition available = lock.newCondition();

    T borrow(long timeout, TimeUnit unit) throws InterruptedException, TimeoutException {
        long left = unit.toNanos(timeout);
        lock.lock();
        try {
            while (free.isEmpty()) {
                if (left <= 0) {
                    throw new TimeoutException();
                }
                left = available.awaitNanos(left);
            }
            return free.pop();
        } finally {
            lock.unlock();
        }
    }

    void giveBack(T t) {
        lock.lock();
        try {
            free.push(t);
            available.signal();
        } finally {
            lock.unlock();
        }
    }
}
