import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class InnerOfOuter {
    private final Lock lock = new ReentrantLock();
    private int n;

    class Inner {
        private final Lock lock = new ReentrantLock();

        void inc() {
            InnerOfOuter.this.lock.lock(); // also LK01
            try {
                n++;
            } finally {
                this.lock.unlock(); // flag, also LK02
            }
        }
    }
}
