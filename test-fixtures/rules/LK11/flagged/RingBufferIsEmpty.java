import java.util.concurrent.locks.ReentrantLock;

class RingBufferIsEmpty {
    private final int[] data = new int[8];
    private int head, tail, count;
    private final ReentrantLock lock = new ReentrantLock();

    boolean put(int v) {
        lock.lock();
        try {
            if (count == data.length) return false;
            data[tail] = v;
            tail = (tail + 1) % data.length;
            count++;
            return true;
        } finally {
            lock.unlock();
        }
    }

    boolean isEmpty() {
        return count == 0; // flag
    }
}
