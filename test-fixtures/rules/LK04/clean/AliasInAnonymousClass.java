import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class AliasInAnonymousClass {
    private final Lock lock = new ReentrantLock();
    private int n;

    Runnable task() {
        final Lock mine = this.lock;
        return new Runnable() {
            @Override
            public void run() {
                mine.lock();
                try {
                    n++;
                } finally {
                    lock.unlock();
                }
            }
        };
    }
}
