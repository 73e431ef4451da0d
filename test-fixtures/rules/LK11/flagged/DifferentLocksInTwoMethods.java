import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class DifferentLocksInTwoMethods {
    private final Lock a = new ReentrantLock();
    private final Lock b = new ReentrantLock();
    private int stock;

    void in(int n) {
        a.lock();
        try {
            stock += n;
        } finally {
            a.unlock();
        }
    }

    void in2(int n) {
        a.lock();
        try {
            stock += 2 * n;
        } finally {
            a.unlock();
        }
    }

    void out(int n) {
        b.lock();
        try {
            stock -= n; // flag
        } finally {
            b.unlock();
        }
    }
}
