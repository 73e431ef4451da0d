import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ReturnsSwitchExpression {
    enum Kind {
        SMALL,
        BIG
    }

    private final Lock lock = new ReentrantLock();
    private int small;
    private int big;

    int count(Kind kind) {
        lock.lock();
        try {
            return switch (kind) {
                case SMALL -> ++small;
                case BIG -> {
                    if (big > 100) {
                        throw new IllegalStateException("full");
                    }
                    yield ++big;
                }
            };
        } finally {
            lock.unlock();
        }
    }
}
