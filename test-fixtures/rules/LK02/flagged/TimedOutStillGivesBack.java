import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

class TimedOutStillGivesBack {
    private final Semaphore table = new Semaphore(4);
    private final AtomicInteger meals = new AtomicInteger();

    void eat() throws InterruptedException {
        boolean seat = table.tryAcquire(50, TimeUnit.MILLISECONDS); // also LK01
        if (seat) {
            meals.incrementAndGet();
        }
        table.release(); // flag
    }
}
