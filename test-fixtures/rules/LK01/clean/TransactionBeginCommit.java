import java.util.concurrent.locks.ReentrantLock;

public class TransactionBeginCommit {
    private final ReentrantLock lock = new ReentrantLock();
    private int pending;
    private int stored;

    public void begin() {
        lock.lock();
        pending = stored;
    }

    public void set(int value) {
        if (!lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("no transaction");
        }
        pending = value;
    }

    public void commit() {
        stored = pending;
        lock.unlock();
    }

    public void rollback() {
        lock.unlock();
    }
}
