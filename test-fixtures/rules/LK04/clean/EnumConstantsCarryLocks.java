import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public enum EnumConstantsCarryLocks {
    NORTH, SOUTH;

    final Lock lock = new ReentrantLock();
    private int visitors;

    static void visitNorth() {
        NORTH.lock.lock();
        try {
            NORTH.visitors++;
        } finally {
            NORTH.lock.unlock();
        }
    }

    void visit() {
        lock.lock();
        try {
            visitors++;
        } finally {
            lock.unlock();
        }
    }
}
