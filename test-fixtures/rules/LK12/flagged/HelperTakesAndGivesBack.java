import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class HelperTakesAndGivesBack {
    private final Lock lock = new ReentrantLock();
    private int n;

    private void protect() {
        lock.lock(); // flag
        lock.unlock();
    }

    public void inc() {
        protect(); // also LK12
        n++; // also LK11
    }
}
