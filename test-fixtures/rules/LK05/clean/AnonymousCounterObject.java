import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class AnonymousCounterObject {
    interface Counter {
        int next();
    }

    static Counter create() {
        return new Counter() {
            private final Lock lock = new ReentrantLock();
            private int n;

            @Override
            public int next() {
                lock.lock();
                try {
                    return ++n;
                } finally {
                    lock.unlock();
                }
            }
        };
    }
}
