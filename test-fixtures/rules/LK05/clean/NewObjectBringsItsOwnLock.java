import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class NewObjectBringsItsOwnLock {
    static class Tally {
        private final Lock lock = new ReentrantLock();
        private int n;

        void add(int k) {
            lock.lock();
            try {
                n += k;
            } finally {
                lock.unlock();
            }
        }

        int get() {
            lock.lock();
            try {
                return n;
            } finally {
                lock.unlock();
            }
        }
    }

    static int count(int threads) throws InterruptedException {
        Tally tally = new Tally();
        Thread[] ts = new Thread[threads];
        for (int i = 0; i < threads; i++) {
            ts[i] = new Thread(() -> tally.add(1));
            ts[i].start();
        }
        for (Thread t : ts) {
            t.join();
        }
        return tally.get();
    }
}
