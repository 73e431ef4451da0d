import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class ReadWriteViewsBothFields {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private final Lock read = rw.readLock();
    private final Lock write = rw.writeLock();
    private int a, b;

    int sum() {
        read.lock();
        try {
            return a + b;
        } finally {
            read.unlock();
        }
    }

    void set(int x, int y) {
        write.lock();
        try {
            a = x;
            b = y;
        } finally {
            write.unlock();
        }
    }
}
