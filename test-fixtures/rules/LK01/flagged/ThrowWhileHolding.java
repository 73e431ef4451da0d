import java.util.concurrent.locks.ReentrantLock;

public class ThrowWhileHolding {
    static class InsufficientFunds extends Exception {}

    private final ReentrantLock lock = new ReentrantLock();
    private int cents;

    public void pay(int price) throws InsufficientFunds {
        lock.lock(); // flag
        if (cents < price) {
            throw new InsufficientFunds();
        }
        cents -= price;
        lock.unlock();
    }
}
