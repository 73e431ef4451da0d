import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TwoDifferentLocksForOneField {
    private final Lock addLock = new ReentrantLock();
    private final Lock removeLock = new ReentrantLock();
    private int size;

    public void add() {
        addLock.lock();
        try {
            size++; // also LK11
        } finally {
            addLock.unlock();
        }
    }

    public void remove() {
        removeLock.lock();
        try {
            size--; // flag
        } finally {
            removeLock.unlock();
        }
    }
}
