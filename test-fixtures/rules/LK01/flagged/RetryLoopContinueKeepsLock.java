import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class RetryLoopContinueKeepsLock {
    private final Lock lock = new ReentrantLock();
    private int total;

    public void addAll(List<Integer> numbers) {
        for (Integer n : numbers) {
            if (n == null) {
                continue;
            }
            int value = n;
            lock.lock(); // flag
            if (value < 0) {
                continue;
            }
            total += value;
            lock.unlock();
        }
    }
}
