import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class AnonymousCallableLocks {
    private final Lock lock = new ReentrantLock();
    private int n;

    Future<Integer> next(ExecutorService pool) {
        return pool.submit(new Callable<Integer>() {
            @Override
            public Integer call() throws Exception {
                lock.lockInterruptibly();
                try {
                    return ++n;
                } finally {
                    lock.unlock();
                }
            }
        });
    }
}
