import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;

class AtomicsNeedNoLock {
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicInteger open = new AtomicInteger();
    private final LongAdder served = new LongAdder();
    private int max;

    void enter() {
        int now = open.incrementAndGet();
        lock.lock();
        try {
            max = Math.max(max, now);
        } finally {
            lock.unlock();
        }
    }

    void leave() {
        open.decrementAndGet();
        served.increment();
    }
}
