import java.util.concurrent.locks.ReentrantLock;

public class OuterLockNamedBothWays {
    private final ReentrantLock lock = new ReentrantLock();
    private int total;

    class Part {
        void add(int n) {
            OuterLockNamedBothWays.this.lock.lock();
            try {
                total += n;
            } finally {
                lock.unlock();
            }
        }
    }
}
