import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class PassedToAMethod {
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc() {
        final boolean got = lock.tryLock();
        System.out.println("got it: " + got);
        if (got) {
            try {
                n++;
            } finally {
                lock.unlock();
            }
        }
    }
}
