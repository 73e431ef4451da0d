import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class FutureWithAnyName {
    private final Lock lock = new ReentrantLock();
    private int n;

    int run(ExecutorService ex) throws Exception {
        Future<?> x =
                ex.submit(
                        () -> {
                            lock.lock();
                            try {
                                n++;
                            } finally {
                                lock.unlock();
                            }
                        });
        x.get();
        return n;
    }
}
