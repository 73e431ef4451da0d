import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** One reader writes before its read lock, another reads after its own. */
public class Main {
    static final ReadWriteLock LOCK = new ReentrantReadWriteLock();
    static int data;

    static void writer() {
        data = 1;
        LOCK.readLock().lock();
        LOCK.readLock().unlock();
    }

    public static void main(String[] args) throws Exception {
        Thread writer = new Thread(Main::writer, "writer");
        writer.start();
        LOCK.readLock().lock();
        LOCK.readLock().unlock();
        int seen = data;
        writer.join();
        if (seen != 0 && seen != 1) {
            throw new AssertionError("data " + seen);
        }
    }
}
