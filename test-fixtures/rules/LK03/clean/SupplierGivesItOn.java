import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class SupplierGivesItOn {
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc() {
        java.util.function.BooleanSupplier attempt = () -> lock.tryLock();
        if (attempt.getAsBoolean()) {
            n++;
            lock.unlock();
        }
    }
}
