import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

class IntermediateBooleanChain {
    private final Lock lock = new ReentrantLock();
    private int n;

    int run(Supplier<Integer> s) throws InterruptedException {
        boolean acquired;
        if (Thread.currentThread().isDaemon()) {
            acquired = lock.tryLock();
        } else {
            acquired = lock.tryLock(3, TimeUnit.SECONDS);
        }
        int result = -1;
        try {
            if (acquired) {
                n++;
                result = s.get();
            }
        } finally {
            if (acquired) {
                lock.unlock();
            }
        }
        return result;
    }
}
