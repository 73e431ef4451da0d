import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

enum EnumStrategyLocks {
    ADD {
        @Override
        int on(int a, int b) {
            return a + b;
        }
    },
    DIVIDE {
        @Override
        int on(int a, int b) {
            return a / b;
        }
    };

    private static final Lock LOCK = new ReentrantLock();
    private static int uses;

    abstract int on(int a, int b);

    int apply(int a, int b) {
        LOCK.lock();
        try {
            uses++;
            return on(a, b);
        } finally {
            LOCK.unlock();
        }
    }
}
