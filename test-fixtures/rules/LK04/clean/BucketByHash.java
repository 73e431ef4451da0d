import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class BucketByHash {
    private final Lock[] locks = new Lock[16];
    private final int[] sizes = new int[16];

    BucketByHash() {
        for (int i = 0; i < 16; i++) {
            locks[i] = new ReentrantLock();
        }
    }

    void add(Object o) {
        int b = (o.hashCode() & 0x7fffffff) % 16;
        locks[b].lock();
        try {
            sizes[b]++;
        } finally {
            locks[b].unlock();
        }
    }
}
