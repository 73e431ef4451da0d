import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockInDeadBranch {
    private final Lock lock = new ReentrantLock();
    private int balance;

    public void change(int n) {
        if (false) {
            lock.lock(); // flag
            lock.unlock();
        }
        balance += n; // also LK11
        balance -= n; // also LK11
    }
}
