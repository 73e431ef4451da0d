import java.util.LinkedList;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class UnlockOnlyInCatchToo {
    private final Lock lock = new ReentrantLock();
    private final Queue<String> jobs = new LinkedList<>();

    String poll() {
        lock.lock(); // flag
        try {
            return jobs.remove();
        } catch (NoSuchElementException e) {
            lock.unlock();
            return null;
        }
    }
}
