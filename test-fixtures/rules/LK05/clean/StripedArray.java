import java.util.concurrent.locks.ReentrantLock;

public class StripedArray {
    private final ReentrantLock[] locks = new ReentrantLock[8];
    private final long[] counts = new long[8];

    public StripedArray() {
        for (int i = 0; i < locks.length; i++) {
            locks[i] = new ReentrantLock();
        }
    }

    public void count(int key) {
        int i = key & 7;
        locks[i].lock();
        try {
            counts[i]++;
        } finally {
            locks[i].unlock();
        }
    }
}
