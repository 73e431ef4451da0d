import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class TimedTryLockWorkThrows {
    private final ReentrantLock lock = new ReentrantLock(true);
    private final List<String> log = new ArrayList<>();

    boolean write(String line) throws InterruptedException {
        if (lock.tryLock(500, TimeUnit.MILLISECONDS)) { // flag
            log.add(line.trim());
            lock.unlock();
            return true;
        }
        return false;
    }
}
