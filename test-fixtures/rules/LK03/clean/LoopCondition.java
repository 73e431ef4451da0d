import java.util.concurrent.locks.ReentrantLock;

class LoopCondition {
    private final ReentrantLock lock = new ReentrantLock();
    private int n;

    void inc() {
        while (!lock.tryLock()) {
            Thread.yield();
        }
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }
}
