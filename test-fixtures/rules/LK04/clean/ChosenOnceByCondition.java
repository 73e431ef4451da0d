import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ChosenOnceByCondition {
    private final Lock even = new ReentrantLock();
    private final Lock odd = new ReentrantLock();
    private final AtomicInteger n = new AtomicInteger();

    private Lock pick(int i) {
        return i % 2 == 0 ? even : odd;
    }

    void inc(int i) {
        Lock l = pick(i);
        l.lock();
        try {
            n.incrementAndGet();
        } finally {
            l.unlock();
        }
    }
}
