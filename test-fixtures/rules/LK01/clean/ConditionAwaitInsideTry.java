import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ConditionAwaitInsideTry<E> {
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private E item;

    public void put(E e) throws InterruptedException {
        lock.lock();
        try {
            while (item != null) {
                changed.await();
            }
            item = e;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public E take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (item == null) {
                changed.await();
            }
            E e = item;
            item = null;
            changed.signalAll();
            return e;
        } finally {
            lock.unlock();
        }
    }
}
