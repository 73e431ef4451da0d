import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockAllStripesThenUnlockAll {
    private final Lock[] stripes = new Lock[8];
    private final long[] counts = new long[8];

    public LockAllStripesThenUnlockAll() {
        for (int i = 0; i < stripes.length; i++) {
            stripes[i] = new ReentrantLock();
        }
    }

    public long total() {
        for (Lock s : stripes) {
            s.lock();
        }
        try {
            long sum = 0;
            for (long c : counts) {
                sum += c;
            }
            return sum;
        } finally {
            for (Lock s : stripes) {
                s.unlock();
            }
        }
    }

    public void count(int i) {
        stripes[i & 7].lock();
        try {
            counts[i & 7]++;
        } finally {
            stripes[i & 7].unlock();
        }
    }
}
