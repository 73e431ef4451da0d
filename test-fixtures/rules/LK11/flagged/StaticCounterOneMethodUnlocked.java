import java.util.concurrent.locks.ReentrantLock;

public class StaticCounterOneMethodUnlocked {
    private static final ReentrantLock LOCK = new ReentrantLock();
    private static int connections;

    static void open() {
        LOCK.lock();
        try {
            connections++;
        } finally {
            LOCK.unlock();
        }
    }

    static void close() {
        connections--; // flag
    }
}
