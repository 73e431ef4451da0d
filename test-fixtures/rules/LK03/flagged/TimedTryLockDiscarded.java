import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class TimedTryLockDiscarded {
    private final ReentrantLock printer = new ReentrantLock();
    private int pages;

    public void print(int n) throws InterruptedException {
        printer.tryLock(2, TimeUnit.SECONDS); // flag
        try {
            pages += n; // also LK11
        } finally {
            printer.unlock(); // also LK02
        }
    }
}
