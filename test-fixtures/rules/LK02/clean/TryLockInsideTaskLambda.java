import java.util.concurrent.Callable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TryLockInsideTaskLambda {
    private final Lock lock = new ReentrantLock();
    private int served;

    Callable<Boolean> task() {
        return () -> {
            if (!lock.tryLock()) return Boolean.FALSE;
            try {
                served++;
                return Boolean.TRUE;
            } finally {
                lock.unlock();
            }
        };
    }
}
