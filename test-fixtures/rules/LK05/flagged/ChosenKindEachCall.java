import java.util.concurrent.locks.ReentrantLock;

class ChosenKindEachCall {
    private final boolean fair;
    private int n;

    ChosenKindEachCall(boolean fair) {
        this.fair = fair;
    }

    void inc() {
        ReentrantLock lock = fair ? new ReentrantLock(true) : new ReentrantLock(); // flag
        lock.lock();
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }
}
