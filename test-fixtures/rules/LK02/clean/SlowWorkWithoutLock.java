import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class SlowWorkWithoutLock {
    private final Lock lock = new ReentrantLock();
    private final Deque<Runnable> jobs = new ArrayDeque<>();

    void drain() {
        lock.lock();
        try {
            while (!jobs.isEmpty()) {
                Runnable r = jobs.poll();
                lock.unlock();
                try {
                    r.run();
                } finally {
                    lock.lock();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    void add(Runnable r) {
        lock.lock();
        try {
            jobs.add(r);
        } finally {
            lock.unlock();
        }
    }
}
