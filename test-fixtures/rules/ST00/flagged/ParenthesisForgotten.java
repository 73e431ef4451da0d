// flag
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ParenthesisForgotten {
    private final Lock lock = new ReentrantLock();

    void inc() {
        lock.lock(;
    }
}
