import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Statistics {
    int requests;
}

class HandlerPerRequest implements Runnable {
    private final Statistics stats;
    private final Lock lock = new ReentrantLock(); // flag

    HandlerPerRequest(Statistics stats) {
        this.stats = stats;
    }

    @Override
    public void run() {
        lock.lock();
        try {
            stats.requests++;
        } finally {
            lock.unlock();
        }
    }

    static void serve(ExecutorService pool, Statistics s) {
        for (int i = 0; i < 10; i++) {
            pool.execute(new HandlerPerRequest(s));
        }
    }
}
