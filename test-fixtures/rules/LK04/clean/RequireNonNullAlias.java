import java.util.Objects;
import java.util.concurrent.locks.Lock;

class RequireNonNullAlias {
    private final Lock lock;
    private int n;

    RequireNonNullAlias(Lock lock) {
        this.lock = Objects.requireNonNull(lock);
    }

    void inc() {
        var l = lock;
        l.lock();
        try {
            n++;
        } finally {
            this.lock.unlock();
        }
    }
}
