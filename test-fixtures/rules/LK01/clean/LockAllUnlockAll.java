import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LockAllUnlockAll {
    private final Lock[] stripes = new Lock[8];
    private final int[] counts = new int[8];

    LockAllUnlockAll() {
        for (int i = 0; i < stripes.length; i++) {
            stripes[i] = new ReentrantLock();
        }
    }

    void add(int key) {
        Lock stripe = stripes[key % 8];
        stripe.lock();
        try {
            counts[key % 8]++;
        } finally {
            stripe.unlock();
        }
    }

    int sum() {
        for (Lock stripe : stripes) {
            stripe.lock();
        }
        try {
            int sum = 0;
            for (int c : counts) {
                sum += c;
            }
            return sum;
        } finally {
            for (Lock stripe : stripes) {
                stripe.unlock();
            }
        }
    }
}
