import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LockPerLoopThread {
    private final int[] cells = new int[10];

    void start() {
        for (int t = 0; t < 4; t++) {
            Lock lock = new ReentrantLock(); // flag
            new Thread(() -> {
                for (int i = 0; i < 10; i++) {
                    lock.lock();
                    try {
                        cells[i]++;
                    } finally {
                        lock.unlock();
                    }
                }
            }).start();
        }
    }
}
