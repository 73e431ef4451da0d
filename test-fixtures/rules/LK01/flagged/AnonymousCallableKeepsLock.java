import java.util.concurrent.Callable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class AnonymousCallableKeepsLock {
    private final Lock lock = new ReentrantLock();
    private int tickets = 10;

    Callable<Integer> seller() {
        return new Callable<Integer>() {
            @Override
            public Integer call() {
                lock.lock(); // flag
                if (tickets > 0) {
                    int mine = tickets--;
                    lock.unlock();
                    return mine;
                }
                return -1;
            }
        };
    }
}
