import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class TimedTryLockResultOnlyForWork {
    private final ReentrantLock chopstick = new ReentrantLock();
    private int meals;

    boolean eat() throws InterruptedException {
        boolean got = chopstick.tryLock(1, TimeUnit.SECONDS);
        try {
            if (got) {
                meals++;
            }
            return got;
        } finally {
            chopstick.unlock(); // flag
        }
    }
}
