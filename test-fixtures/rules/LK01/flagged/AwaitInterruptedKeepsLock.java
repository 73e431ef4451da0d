import java.util.LinkedList;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class AwaitInterruptedKeepsLock {
    private final Lock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final Queue<String> jobs = new LinkedList<>();

    public String take() throws InterruptedException {
        lock.lock(); // flag
        while (jobs.isEmpty()) {
            notEmpty.await();
        }
        String job = jobs.remove();
        lock.unlock();
        return job;
    }

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
