import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class OrderedByNumber {
    static class Acc {
        private static final AtomicInteger NEXT = new AtomicInteger();
        private final int nr = NEXT.incrementAndGet();
        private final Lock lock = new ReentrantLock();
        private int money;
    }

    static void transfer(Acc from, Acc to, int n) {
        Lock first, second;
        if (from.nr < to.nr) {
            first = from.lock;
            second = to.lock;
        } else {
            first = to.lock;
            second = from.lock;
        }
        first.lock();
        second.lock();
        try {
            from.money -= n;
            to.money += n;
        } finally {
            second.unlock();
            first.unlock();
        }
    }
}
