import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TimedTryInterruptedWithFirst {
    private final Lock first = new ReentrantLock();
    private final Lock second = new ReentrantLock();

    public void acquire() throws InterruptedException {
        while (true) {
            if (first.tryLock(50, TimeUnit.MILLISECONDS)) { // flag
                if (second.tryLock(50, TimeUnit.MILLISECONDS)) {
                    return;
                }
                first.unlock();
            }
            Thread.sleep(ThreadLocalRandom.current().nextInt(10));
        }
    }

    public void release() {
        second.unlock();
        first.unlock();
    }
}
