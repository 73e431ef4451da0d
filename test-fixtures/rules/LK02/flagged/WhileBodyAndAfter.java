import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

class WhileBodyAndAfter {
    private final Lock lock = new ReentrantLock();
    private int tries;

    void work(Supplier<Boolean> more) {
        while (more.get()) {
            lock.lock();
            tries++;
            lock.unlock();
        }
        lock.unlock(); // flag
    }
}
