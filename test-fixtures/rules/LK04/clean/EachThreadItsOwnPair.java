import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class EachThreadItsOwnPair {
    private final Lock lock = new ReentrantLock();
    private int n;

    void go() {
        lock.lock();
        try {
            n = 0;
            new Thread(
                            () -> {
                                lock.lock();
                                try {
                                    n++;
                                } finally {
                                    lock.unlock();
                                }
                            })
                    .start();
        } finally {
            lock.unlock();
        }
    }
}
