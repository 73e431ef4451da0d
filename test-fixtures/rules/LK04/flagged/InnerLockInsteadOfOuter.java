import java.util.concurrent.locks.ReentrantLock;

public class InnerLockInsteadOfOuter {
    private final ReentrantLock lock = new ReentrantLock();
    private int total;

    class Part {
        private final ReentrantLock lock = new ReentrantLock();

        void add(int n) {
            InnerLockInsteadOfOuter.this.lock.lock(); // also LK01
            try {
                total += n;
            } finally {
                lock.unlock(); // flag, also LK02
            }
        }
    }
}
