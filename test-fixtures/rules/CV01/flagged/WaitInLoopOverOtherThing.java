import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class WaitInLoopOverOtherThing {
    private final Lock lock = new ReentrantLock();
    private final Condition c = lock.newCondition();
    private int items;

    void takeMany(int n) throws InterruptedException {
        lock.lock();
        try {
            for (int i = 0; i < n; i++) {
                if (items == 0) {
                    c.await(); // flag
                }
                items--;
            }
        } finally {
            lock.unlock();
        }
    }
}
