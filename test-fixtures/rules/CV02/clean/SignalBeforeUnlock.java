import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class SignalBeforeUnlock {
    private final Lock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final Queue<String> jobs = new ArrayDeque<>();

    public void put(String job) {
        lock.lock();
        try {
            jobs.add(job);
            notEmpty.signal();
        } finally {
            lock.unlock();
        }
    }
}
