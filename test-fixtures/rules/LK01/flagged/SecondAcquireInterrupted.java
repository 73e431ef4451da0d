import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class SecondAcquireInterrupted {
    private final Lock first = new ReentrantLock();
    private final Lock second = new ReentrantLock();
    private int both;

    void touch() throws InterruptedException {
        first.lock(); // flag
        second.lockInterruptibly();
        try {
            both++;
        } finally {
            second.unlock();
            first.unlock();
        }
    }
}
