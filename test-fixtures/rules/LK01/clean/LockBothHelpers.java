import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LockBothHelpers {
    static class Cell {
        final Lock lock = new ReentrantLock();
        final int id;
        int value;

        Cell(int id) {
            this.id = id;
        }
    }

    private static void lockBoth(Cell a, Cell b) {
        if (a.id < b.id) {
            a.lock.lock();
            b.lock.lock();
        } else {
            b.lock.lock();
            a.lock.lock();
        }
    }

    private static void unlockBoth(Cell a, Cell b) {
        a.lock.unlock();
        b.lock.unlock();
    }

    static void swap(Cell a, Cell b) {
        lockBoth(a, b);
        try {
            int t = a.value;
            a.value = b.value;
            b.value = t;
        } finally {
            unlockBoth(a, b);
        }
    }
}
