import java.util.Arrays;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class PrivateHelpersUnderLock {
    private final Lock lock = new ReentrantLock();
    private int[] items = new int[4];
    private int size;

    void push(int x) {
        lock.lock();
        try {
            ensure();
            items[size++] = x;
        } finally {
            lock.unlock();
        }
    }

    int pop() {
        lock.lock();
        try {
            return isEmpty() ? -1 : items[--size];
        } finally {
            lock.unlock();
        }
    }

    private boolean isEmpty() {
        return size == 0;
    }

    private void ensure() {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
    }
}
