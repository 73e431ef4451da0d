import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TryForTheSecond {
    private final Lock x = new ReentrantLock();
    private final Lock y = new ReentrantLock();
    private int n;

    void one() {
        x.lock();
        try {
            if (y.tryLock()) {
                try {
                    n++;
                } finally {
                    y.unlock();
                }
            }
        } finally {
            x.unlock();
        }
    }

    void two() {
        y.lock();
        try {
            if (x.tryLock()) {
                try {
                    n--;
                } finally {
                    x.unlock();
                }
            }
        } finally {
            y.unlock();
        }
    }
}
