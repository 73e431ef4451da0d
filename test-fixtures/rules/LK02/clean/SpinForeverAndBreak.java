import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class SpinForeverAndBreak {
    private final ReentrantLock printer = new ReentrantLock();
    private int pages;

    public void print(int n) throws InterruptedException {
        while (true) {
            if (printer.tryLock(20, TimeUnit.MILLISECONDS)) {
                break;
            }
            System.out.println(Thread.currentThread().getName() + " waits for the printer");
        }
        try {
            pages += n;
        } finally {
            printer.unlock();
        }
    }
}
