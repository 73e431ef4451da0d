import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class AliasThroughSetterlessField {
    static class Shared {
        final Lock lock = new ReentrantLock();
    }

    private final Shared shared = new Shared();
    private final Lock mutex = shared.lock;
    private int n;

    public void up() {
        shared.lock.lock();
        try {
            n++;
        } finally {
            mutex.unlock();
        }
    }
}
