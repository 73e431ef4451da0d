import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TimedFlagInFinally {
    private final Lock lock = new ReentrantLock();
    private final List<String> rows = new ArrayList<>();

    boolean add(String row) {
        boolean got = false;
        try {
            got = lock.tryLock(1, TimeUnit.SECONDS);
            if (!got) {
                return false;
            }
            rows.add(row);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            if (got) {
                lock.unlock();
            }
        }
    }
}
