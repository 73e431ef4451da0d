import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class WrongOrderOfLines {
    private final Lock mutex = new ReentrantLock();
    private int count;

    public int increment() {
        count = count + 1; // also LK11
        mutex.lock(); // flag
        mutex.unlock();
        return count; // also LK11
    }
}
