import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class AssignedToBoolean {
    private final ReentrantLock printer = new ReentrantLock();
    private int pages;

    public void print(int n) throws InterruptedException {
        boolean mine = printer.tryLock(2, TimeUnit.SECONDS);
        if (!mine) {
            throw new IllegalStateException("printer busy");
        }
        try {
            pages += n;
        } finally {
            printer.unlock();
        }
    }
}
