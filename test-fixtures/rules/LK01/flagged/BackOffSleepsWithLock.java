import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class BackOffSleepsWithLock {
    private final Lock first = new ReentrantLock();
    private final Lock second = new ReentrantLock();

    public void acquire() throws InterruptedException {
        while (true) {
            if (first.tryLock()) { // flag
                if (second.tryLock()) {
                    return;
                }
                Thread.sleep(5);
                first.unlock();
            }
        }
    }

    public void release() {
        second.unlock();
        first.unlock();
    }
}
