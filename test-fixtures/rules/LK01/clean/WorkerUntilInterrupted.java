import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class WorkerUntilInterrupted {
    private final Lock lock = new ReentrantLock();
    private final List<Integer> results = new ArrayList<>();

    void work() {
        int i = 0;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                lock.lockInterruptibly();
                try {
                    results.add(i++);
                } finally {
                    lock.unlock();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
