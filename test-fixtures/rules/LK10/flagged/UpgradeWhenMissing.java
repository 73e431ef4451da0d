import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class UpgradeWhenMissing {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private final Lock read = rw.readLock();
    private final Lock write = rw.writeLock();
    private final Map<Integer, Integer> squares = new HashMap<>();

    public int square(int n) {
        read.lock();
        try {
            Integer s = squares.get(n);
            if (s == null) {
                write.lock(); // flag
                try {
                    s = n * n;
                    squares.put(n, s);
                } finally {
                    write.unlock();
                }
            }
            return s;
        } finally {
            read.unlock();
        }
    }
}
