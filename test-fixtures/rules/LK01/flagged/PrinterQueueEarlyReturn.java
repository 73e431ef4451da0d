import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class PrinterQueueEarlyReturn {
    private final Lock queueLock = new ReentrantLock();
    private final Deque<String> jobs = new ArrayDeque<>();

    public String nextJob() {
        queueLock.lock(); // flag
        if (jobs.isEmpty()) {
            return null;
        }
        String job = jobs.pollFirst();
        queueLock.unlock();
        return job;
    }

    public void submit(String job) {
        queueLock.lock();
        try {
            jobs.addLast(job);
        } finally {
            queueLock.unlock();
        }
    }
}
