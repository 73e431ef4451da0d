import java.util.concurrent.locks.ReentrantLock;

public class StaleLocalCopyWrittenBack {
    private final ReentrantLock lock = new ReentrantLock();
    private int balance;

    public void add(int n) {
        int old = balance; // flag
        lock.lock();
        try {
            balance = old + n; // also AT01
        } finally {
            lock.unlock();
        }
    }
}
