import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class HelperTakesSecond {
    private final Lock x = new ReentrantLock();
    private final Lock y = new ReentrantLock();
    private int a, b;

    private void bumpY() {
        y.lock();
        try {
            b++;
        } finally {
            y.unlock();
        }
    }

    void one() {
        x.lock();
        try {
            bumpY(); // also LK09
        } finally {
            x.unlock();
        }
    }

    void two() {
        y.lock();
        try {
            x.lock(); // flag
            try {
                a++;
            } finally {
                x.unlock();
            }
        } finally {
            y.unlock();
        }
    }
}
