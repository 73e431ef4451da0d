import java.util.concurrent.locks.ReentrantReadWriteLock;

public class HelperLockedByBothCallers {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private int[] table = new int[16];
    private int size;

    private int find(int key) {
        for (int i = 0; i < size; i++) {
            if (table[i] == key) {
                return i;
            }
        }
        return -1;
    }

    boolean contains(int key) {
        rw.readLock().lock();
        try {
            return find(key) >= 0;
        } finally {
            rw.readLock().unlock();
        }
    }

    boolean add(int key) {
        rw.writeLock().lock();
        try {
            if (find(key) >= 0 || size == table.length) {
                return false;
            }
            table[size++] = key;
            return true;
        } finally {
            rw.writeLock().unlock();
        }
    }
}
