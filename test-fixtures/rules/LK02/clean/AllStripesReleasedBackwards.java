import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class AllStripesReleasedBackwards {
    private final Lock[] locks = new Lock[16];
    private final int[] counts = new int[16];

    AllStripesReleasedBackwards() {
        for (int i = 0; i < locks.length; i++) {
            locks[i] = new ReentrantLock();
        }
    }

    int total() {
        for (int i = 0; i < locks.length; i++) {
            locks[i].lock();
        }
        try {
            int sum = 0;
            for (int count : counts) {
                sum += count;
            }
            return sum;
        } finally {
            for (int i = locks.length - 1; i >= 0; i--) {
                locks[i].unlock();
            }
        }
    }

    void add(int key, int amount) {
        int stripe = Math.floorMod(key, locks.length);
        locks[stripe].lock();
        try {
            counts[stripe] += amount;
        } finally {
            locks[stripe].unlock();
        }
    }
}
