import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** What a reader read under its read lock is over before the next writer writes. */
public class Main {
    static final ReadWriteLock LOCK = new ReentrantReadWriteLock();
    static int data;

    static void reader() {
        LOCK.readLock().lock();
        int first = data;
        int second = data;
        LOCK.readLock().unlock();
        if (first != second) {
            throw new AssertionError("changed under the read lock");
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::reader, "a");
        Thread b = new Thread(Main::reader, "b");
        a.start();
        b.start();
        LOCK.writeLock().lock();
        data++;
        LOCK.writeLock().unlock();
        a.join();
        b.join();
    }
}
