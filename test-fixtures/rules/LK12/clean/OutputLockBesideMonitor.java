import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The monitor protects the balance; the lock keeps two lines of output together. */
public class OutputLockBesideMonitor {
    private final Lock console = new ReentrantLock();
    private int balance;

    public void change(int n) {
        console.lock();
        try {
            System.out.print("change by ");
            System.out.println(n);
        } finally {
            console.unlock();
        }
        synchronized (this) {
            balance += n;
        }
    }
}
