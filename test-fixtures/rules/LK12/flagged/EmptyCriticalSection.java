import java.util.concurrent.locks.ReentrantLock;

public class EmptyCriticalSection {
    private final ReentrantLock lock = new ReentrantLock();
    private int counter;

    public void increment() {
        lock.lock(); // flag
        lock.unlock();
        counter++; // also LK11
    }
}
