import java.util.concurrent.locks.ReentrantLock;

class DivisionByAConstant {
    private static final int PERCENT = 100;
    private final ReentrantLock lock = new ReentrantLock();
    private int balance;

    void addInterest(int rate) {
        lock.lock();
        balance += balance * rate / PERCENT;
        balance = balance % 1000000;
        lock.unlock();
    }
}
