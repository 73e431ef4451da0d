import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LocalVariableReassigned {
    private final Lock[] locks = {new ReentrantLock(), new ReentrantLock()};
    private final int[] counts = new int[2];

    public void countBoth() {
        Lock lock = locks[0];
        lock.lock();
        try {
            counts[0]++;
        } finally {
            lock.unlock();
        }
        lock = locks[1];
        lock.lock();
        try {
            counts[1]++;
        } finally {
            lock.unlock();
        }
    }
}
