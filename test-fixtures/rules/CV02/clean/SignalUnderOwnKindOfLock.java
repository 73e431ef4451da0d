import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class SignalUnderOwnKindOfLock {
    static class FairLock extends ReentrantLock {
        private static final long serialVersionUID = 1L;

        FairLock() {
            super(true);
        }

        boolean isContended() {
            return hasQueuedThreads();
        }
    }

    private final FairLock lock = new FairLock();
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
