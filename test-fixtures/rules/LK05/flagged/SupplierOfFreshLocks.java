import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

class SupplierOfFreshLocks {
    private final Supplier<Lock> locks = () -> new ReentrantLock(); // flag
    private int n;

    void inc() {
        Lock l = locks.get(); // also LK05
        l.lock();
        try {
            n++;
        } finally {
            l.unlock();
        }
    }
}
