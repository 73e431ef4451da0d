import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class SignalAfterUnlock {
    private final Lock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final Queue<String> jobs = new ArrayDeque<>();

    public void put(String job) {
        lock.lock();
        try {
            jobs.add(job);
        } finally {
            lock.unlock();
        }
        notEmpty.signal(); // flag
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            while (jobs.isEmpty()) {
                notEmpty.await();
            }
            return jobs.remove();
        } finally {
            lock.unlock();
        }
    }
}
