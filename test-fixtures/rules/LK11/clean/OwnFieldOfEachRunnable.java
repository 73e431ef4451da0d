import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class OwnFieldOfEachRunnable implements Runnable {
    private static final Lock LOCK = new ReentrantLock();
    private static int total;
    private int mine;

    @Override
    public void run() {
        for (int i = 0; i < 1000; i++) {
            mine++;
        }
        LOCK.lock();
        try {
            total += mine;
        } finally {
            LOCK.unlock();
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 4; i++) {
            new Thread(new OwnFieldOfEachRunnable()).start();
        }
    }
}
