import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

abstract class Shape {
    protected int area;
    protected final Lock lock = new ReentrantLock();

    void grow(int n) {
        lock.lock();
        try {
            area += n;
        } finally {
            lock.unlock();
        }
    }
}

class ProtectedFieldOfBase extends Shape {
    void shrink(int n) {
        area -= n; // flag
    }
}
