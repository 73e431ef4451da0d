import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class PickUpAndPutDown {
    private final Lock left = new ReentrantLock();
    private final Lock right = new ReentrantLock();
    private int meals;

    void pickUp() throws InterruptedException {
        while (true) {
            left.lockInterruptibly();
            if (right.tryLock()) {
                return;
            }
            left.unlock();
            Thread.sleep(1);
        }
    }

    void putDown() {
        right.unlock();
        left.unlock();
    }

    void eat() throws InterruptedException {
        pickUp();
        try {
            meals++;
        } finally {
            putDown();
        }
    }
}
