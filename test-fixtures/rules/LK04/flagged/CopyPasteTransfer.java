import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class CopyPasteTransfer {
    private final Lock lock = new ReentrantLock();
    private int balance;

    void payTo(CopyPasteTransfer other, int n) {
        this.lock.lock();
        try {
            balance -= n;
        } finally {
            other.lock.unlock(); // flag
        }
    }
}
