import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class StripedLocksByHash {
    private static final int STRIPES = 16;
    private final Lock[] locks = new Lock[STRIPES];
    private final long[] counts = new long[STRIPES];

    public StripedLocksByHash() {
        for (int i = 0; i < STRIPES; i++) {
            locks[i] = new ReentrantLock();
        }
    }

    private int stripe(Object key) {
        return Math.floorMod(key.hashCode(), STRIPES);
    }

    public void count(Object key) {
        int s = stripe(key);
        locks[s].lock();
        try {
            counts[s]++;
        } finally {
            locks[s].unlock();
        }
    }

    public long total() {
        long sum = 0;
        for (int i = 0; i < STRIPES; i++) {
            locks[i].lock();
            try {
                sum += counts[i];
            } finally {
                locks[i].unlock();
            }
        }
        return sum;
    }
}
