import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class IfElseBothUnlock {
    private final Lock lock = new ReentrantLock();
    private int money;

    boolean pay(int n) {
        lock.lock();
        boolean ok;
        if (money >= n) {
            money -= n;
            ok = true;
            lock.unlock();
        } else {
            ok = false;
            lock.unlock();
        }
        return ok;
    }
}
