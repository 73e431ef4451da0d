import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LoopThatDoesNotTest {
    private final Lock lock = new ReentrantLock();
    private final Condition c = lock.newCondition();
    private int value;
    private boolean full;

    void consumeTen() throws InterruptedException {
        for (int i = 0; i < 10; i++) {
            lock.lock();
            try {
                if (!full) {
                    c.await(); // flag
                }
                full = false;
                System.out.println(value);
                c.signal();
            } finally {
                lock.unlock();
            }
        }
    }

    void produce(int v) {
        lock.lock();
        try {
            value = v;
            full = true;
            c.signal();
        } finally {
            lock.unlock();
        }
    }
}
