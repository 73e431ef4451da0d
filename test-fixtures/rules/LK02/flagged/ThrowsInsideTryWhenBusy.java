import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

public class ThrowsInsideTryWhenBusy {
    private final ReentrantLock printer = new ReentrantLock();
    private int pages;

    public void print(int n) throws InterruptedException, TimeoutException {
        try {
            if (!printer.tryLock(1, TimeUnit.SECONDS)) {
                throw new TimeoutException("printer");
            }
            pages += n;
        } finally {
            printer.unlock(); // flag
        }
    }
}
