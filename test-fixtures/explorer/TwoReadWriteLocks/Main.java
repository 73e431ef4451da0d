import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Writer and reader use two different read-write locks. */
public class Main {
    static final ReadWriteLock WRITERS = new ReentrantReadWriteLock();
    static final ReadWriteLock READERS = new ReentrantReadWriteLock();
    static int left;
    static int right;

    static void write() {
        WRITERS.writeLock().lock();
        left++;
        right++;
        WRITERS.writeLock().unlock();
    }

    public static void main(String[] args) throws Exception {
        Thread writer = new Thread(Main::write, "writer");
        writer.start();
        READERS.readLock().lock();
        boolean same = left == right;
        READERS.readLock().unlock();
        writer.join();
        if (!same) {
            throw new AssertionError("a half-made update was seen");
        }
    }
}
