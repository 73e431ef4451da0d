import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class WriteStandsBeforeTheLock {
    private final Lock lock = new ReentrantLock();
    private int balance;

    void change(int n) {
        balance += n; // also LK11
        lock.lock(); // flag
        try {
            System.out.println("changed");
        } finally {
            lock.unlock();
        }
    }
}
