import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

class UnlockAfterInnerTryOnly {
    private final Lock lock = new ReentrantLock();
    private final StringBuilder text = new StringBuilder();

    void append(Supplier<String> source) {
        lock.lock(); // flag
        String s = source.get();
        try {
            text.append(s);
        } finally {
            lock.unlock();
        }
    }
}
