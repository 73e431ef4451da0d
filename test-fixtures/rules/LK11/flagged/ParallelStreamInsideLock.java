import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class ParallelStreamInsideLock {
    private final ReentrantLock lock = new ReentrantLock();
    private long total;

    void addAll(List<Integer> numbers) {
        lock.lock();
        try {
            numbers.parallelStream().forEach(n -> total += n); // flag
        } finally {
            lock.unlock();
        }
    }

    void clear() {
        lock.lock();
        try {
            total = 0;
        } finally {
            lock.unlock();
        }
    }
}
