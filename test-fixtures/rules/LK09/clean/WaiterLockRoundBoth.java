import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Who wants two tools asks the waiter first, so the order of the tools does not matter. */
public class WaiterLockRoundBoth {
    private final Lock waiter = new ReentrantLock();
    private final Lock knife = new ReentrantLock();
    private final Lock fork = new ReentrantLock();
    private int meals;

    void knifeFirst() {
        waiter.lock();
        try {
            knife.lock();
            fork.lock();
            try {
                meals++;
            } finally {
                fork.unlock();
                knife.unlock();
            }
        } finally {
            waiter.unlock();
        }
    }

    void forkFirst() {
        waiter.lock();
        try {
            fork.lock();
            knife.lock();
            try {
                meals++;
            } finally {
                knife.unlock();
                fork.unlock();
            }
        } finally {
            waiter.unlock();
        }
    }
}
