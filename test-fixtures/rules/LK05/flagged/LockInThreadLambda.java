import java.util.concurrent.locks.ReentrantLock;

public class LockInThreadLambda {
    private int hits;

    void start() {
        for (int i = 0; i < 4; i++) {
            new Thread(() -> {
                ReentrantLock lock = new ReentrantLock(); // flag
                lock.lock();
                try {
                    hits++;
                } finally {
                    lock.unlock();
                }
            }).start();
        }
    }
}
