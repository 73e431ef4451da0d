import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class TryLockForeverLoop {
    private final ReentrantLock lock = new ReentrantLock();
    private int done;

    public void work() throws InterruptedException {
        while (!lock.tryLock(50, TimeUnit.MILLISECONDS)) {
            System.out.println("still waiting");
        }
        try {
            done++;
        } finally {
            lock.unlock();
        }
    }

    public void workOrBreak() throws InterruptedException {
        while (true) {
            if (lock.tryLock()) {
                break;
            }
            Thread.sleep(5);
        }
        try {
            done++;
        } finally {
            lock.unlock();
        }
    }
}
