import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class HelperReturnsBothLocked {
    private final Lock lock = new ReentrantLock();
    private int balance;

    private static final class Held {
        final HelperReturnsBothLocked from;
        final HelperReturnsBothLocked to;

        Held(HelperReturnsBothLocked from, HelperReturnsBothLocked to) {
            this.from = from;
            this.to = to;
        }
    }

    private static Held hold(HelperReturnsBothLocked from, HelperReturnsBothLocked to) {
        from.lock.lock();
        to.lock.lock(); // flag
        return new Held(from, to);
    }

    static void transfer(HelperReturnsBothLocked from, HelperReturnsBothLocked to, int amount) {
        Held held = hold(from, to); // also LK09
        try {
            held.from.balance -= amount;
            held.to.balance += amount;
        } finally {
            held.to.lock.unlock();
            held.from.lock.unlock();
        }
    }
}
