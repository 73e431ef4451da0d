import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TestedInIf {
    private final Lock lock = new ReentrantLock();
    private int balance;

    public boolean deposit(int n) {
        if (lock.tryLock()) {
            try {
                balance += n;
                return true;
            } finally {
                lock.unlock();
            }
        } else {
            System.out.println("busy, try again");
            return false;
        }
    }
}
