import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class NestedAccessSkipsOwner {
    private final Lock lock = new ReentrantLock();
    private int open;

    void open() {
        lock.lock();
        try {
            open++;
        } finally {
            lock.unlock();
        }
    }

    static class Monitor {
        private final NestedAccessSkipsOwner of;

        Monitor(NestedAccessSkipsOwner of) {
            this.of = of;
        }

        boolean any() {
            return of.open > 0; // flag
        }
    }
}
