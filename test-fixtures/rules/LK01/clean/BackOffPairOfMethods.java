import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class BackOffPairOfMethods {
    private final Lock first = new ReentrantLock();
    private final Lock second = new ReentrantLock();

    public void acquire() throws InterruptedException {
        while (true) {
            if (first.tryLock()) {
                if (second.tryLock()) {
                    return;
                }
                first.unlock();
            }
            Thread.sleep(ThreadLocalRandom.current().nextInt(10));
        }
    }

    public boolean tryAcquire() {
        for (int tries = 0; tries < 3; tries++) {
            if (first.tryLock()) {
                if (second.tryLock()) {
                    return true;
                }
                first.unlock();
            }
        }
        return false;
    }

    public void release() {
        second.unlock();
        first.unlock();
    }
}
