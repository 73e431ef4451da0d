import java.util.concurrent.locks.ReentrantLock;

class TransactionBeginCommitRollback {
    private final ReentrantLock lock = new ReentrantLock();

    public void begin() {
        lock.lock();
    }

    public void commit() {
        lock.unlock();
    }

    public void rollback() {
        lock.unlock();
    }
}
