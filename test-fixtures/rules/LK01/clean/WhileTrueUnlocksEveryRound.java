import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class WhileTrueUnlocksEveryRound implements Runnable {
    private final Lock lock = new ReentrantLock();
    private int tickets = 100;

    @Override
    public void run() {
        while (true) {
            lock.lock();
            try {
                if (tickets <= 0) {
                    return;
                }
                tickets--;
                if (tickets % 10 != 0) {
                    continue;
                }
                System.out.println(Thread.currentThread().getName() + ": " + tickets + " left");
            } finally {
                lock.unlock();
            }
        }
    }
}
