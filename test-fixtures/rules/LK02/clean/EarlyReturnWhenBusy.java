import java.util.concurrent.locks.ReentrantLock;

class EarlyReturnWhenBusy {
    private final ReentrantLock lock = new ReentrantLock();
    private int flushed;

    void flush(Runnable writer) {
        if (!lock.tryLock()) {
            return;
        }
        try {
            writer.run();
            flushed++;
        } finally {
            lock.unlock();
        }
    }
}
