import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockInRunnableLambdaLoop {
    private int total;

    public void start() {
        for (int i = 0; i < 4; i++) {
            new Thread(() -> {
                Lock lock = new ReentrantLock(); // flag
                lock.lock();
                try {
                    total++;
                } finally {
                    lock.unlock();
                }
            }).start();
        }
    }
}
