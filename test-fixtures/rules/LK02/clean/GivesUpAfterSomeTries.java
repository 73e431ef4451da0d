import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class GivesUpAfterSomeTries {
    private final ReentrantLock lock = new ReentrantLock();
    private int done;

    public boolean work() throws InterruptedException {
        for (int tries = 0; tries < 3; tries++) {
            if (lock.tryLock(10, TimeUnit.MILLISECONDS)) {
                try {
                    done++;
                    return true;
                } finally {
                    lock.unlock();
                }
            }
        }
        return false;
    }
}
