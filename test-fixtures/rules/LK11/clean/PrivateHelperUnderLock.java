import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class PrivateHelperUnderLock<E> {
    private final Lock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final Deque<E> items = new ArrayDeque<>();
    private int modifications;

    public void put(E e) {
        lock.lock();
        try {
            insert(e);
        } finally {
            lock.unlock();
        }
    }

    public E take() throws InterruptedException {
        lock.lock();
        try {
            awaitItem();
            return extract();
        } finally {
            lock.unlock();
        }
    }

    private void awaitItem() throws InterruptedException {
        while (items.isEmpty()) {
            notEmpty.await();
        }
    }

    private void insert(E e) {
        items.addLast(e);
        modifications++;
        notEmpty.signal();
    }

    private E extract() {
        modifications++;
        return items.removeFirst();
    }
}
