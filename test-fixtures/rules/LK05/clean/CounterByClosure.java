import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class CounterByClosure {
    static java.util.function.IntSupplier create() {
        Lock lock = new ReentrantLock();
        int[] n = {0};
        return () -> {
            lock.lock();
            try {
                return ++n[0];
            } finally {
                lock.unlock();
            }
        };
    }
}
