import java.util.concurrent.locks.ReentrantLock;

public class StraightLineArithmetic {
    private final ReentrantLock lock = new ReentrantLock();
    private int balance;

    void change(int n) {
        lock.lock();
        balance += n;
        balance -= n;
        lock.unlock();
    }
}
