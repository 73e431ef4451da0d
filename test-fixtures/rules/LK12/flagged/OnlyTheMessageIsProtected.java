import java.util.concurrent.locks.ReentrantLock;

public class OnlyTheMessageIsProtected {
    private final ReentrantLock lock = new ReentrantLock();
    private int balance;

    public void deposit(int n) {
        lock.lock(); // flag
        try {
            System.out.println("depositing " + n);
        } finally {
            lock.unlock();
        }
        balance += n; // also LK11
    }
}
