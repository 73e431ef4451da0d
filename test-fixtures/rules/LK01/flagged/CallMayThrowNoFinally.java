import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class CallMayThrowNoFinally {
    private final Lock balanceLock = new ReentrantLock();
    private int balance;

    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    public void runThread(int n, int iterations) {
        for (int i = 0; i < iterations; i++) {
            balanceLock.lock(); // flag
            change(n);
            balanceLock.unlock();
        }
    }
}
