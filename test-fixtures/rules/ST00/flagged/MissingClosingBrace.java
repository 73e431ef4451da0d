// flag
import java.util.concurrent.locks.ReentrantLock;

public class MissingClosingBrace {
    private final ReentrantLock lock = new ReentrantLock();
    private int balance;

    public void deposit(int n) {
        lock.lock();
        try {
            balance += n;
        } finally {
            lock.unlock();
        }

    public int balance() {
        return balance;
    }
}
