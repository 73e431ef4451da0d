import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

final class HandleFromHelper {
    interface Handle extends AutoCloseable {
        @Override
        void close();
    }

    private final Lock lock = new ReentrantLock();
    private int n;

    private static Handle hold(Lock l) {
        l.lock();
        return l::unlock;
    }

    void add(String s) {
        try (Handle h = hold(lock)) {
            n += s.length();
        }
    }

    int get() {
        try (var ignored = hold(lock)) {
            return n;
        }
    }
}
