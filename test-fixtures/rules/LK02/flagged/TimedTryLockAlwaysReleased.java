import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class TimedTryLockAlwaysReleased {
    private final ReentrantLock door = new ReentrantLock();
    private int visitors;

    public boolean enter() throws InterruptedException {
        boolean in = false;
        try {
            in = door.tryLock(100, TimeUnit.MILLISECONDS);
            if (in) {
                visitors++;
            }
        } finally {
            door.unlock(); // flag
        }
        return in;
    }
}
