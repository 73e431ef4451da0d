import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class RetriesThenGivesUp {
    private final Lock lock = new ReentrantLock();
    private int n;

    boolean inc() throws InterruptedException {
        for (int attempt = 1; attempt <= 5; attempt++) {
            if (lock.tryLock()) {
                try {
                    n++;
                    return true;
                } finally {
                    lock.unlock();
                }
            }
            Thread.sleep(attempt * 10L);
        }
        return false;
    }
}
