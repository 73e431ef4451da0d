import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockPerTransfer {
    private int savings = 1000;
    private int checking;

    public void transfer(int amount) {
        final Lock lock = new ReentrantLock(); // flag
        lock.lock();
        try {
            savings -= amount;
            checking += amount;
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        LockPerTransfer bank = new LockPerTransfer();
        Thread a = new Thread(() -> bank.transfer(10));
        Thread b = new Thread(() -> bank.transfer(20));
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println(bank.savings + " " + bank.checking);
    }
}
