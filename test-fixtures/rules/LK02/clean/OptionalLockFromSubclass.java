import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class OptionalLockFromSubclass {
    abstract static class Table {
        protected abstract Lock lockOrNull();

        void update(Runnable r) {
            Lock l = lockOrNull();
            if (l != null) {
                l.lock();
            }
            try {
                r.run();
            } finally {
                if (l != null) {
                    l.unlock();
                }
            }
        }
    }

    static class SafeTable extends Table {
        private final Lock lock = new ReentrantLock();

        @Override
        protected Lock lockOrNull() {
            return lock;
        }
    }

    static class FastTable extends Table {
        @Override
        protected Lock lockOrNull() {
            return null;
        }
    }
}
