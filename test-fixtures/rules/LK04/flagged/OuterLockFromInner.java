import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class OuterLockFromInner {
    private final Lock lock = new ReentrantLock();
    private int total;

    class Part {
        private final Lock lock = new ReentrantLock();
        private int mine;

        void add() {
            OuterLockFromInner.this.lock.lock();
            try {
                total++;
            } finally {
                lock.unlock(); // flag
            }
        }
    }
}
