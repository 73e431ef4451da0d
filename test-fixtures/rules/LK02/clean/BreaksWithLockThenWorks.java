import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class BreaksWithLockThenWorks {
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc() throws InterruptedException {
        while (true) {
            if (lock.tryLock(5, TimeUnit.MILLISECONDS)) {
                break;
            }
            System.out.println("still waiting");
        }
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }
}
