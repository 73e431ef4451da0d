import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ThrowsIllegalArgumentInside {
    private static final Lock LOCK = new ReentrantLock();
    private static int money = 1000;

    static void withdraw(int amount) {
        LOCK.lock(); // flag
        if (amount > money) {
            throw new IllegalArgumentException("too much: " + amount);
        }
        money -= amount;
        LOCK.unlock();
    }
}
