import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class WriteUnderReadLock {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private int reads;
    private String text = "";

    public String read() {
        rw.readLock().lock();
        try {
            reads++; // flag
            return text;
        } finally {
            rw.readLock().unlock();
        }
    }

    public void write(String s) {
        rw.writeLock().lock();
        try {
            text = s;
            reads = 0;
        } finally {
            rw.writeLock().unlock();
        }
    }
}
