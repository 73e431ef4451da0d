import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TimedDepositReturnsTooEarly {
    private double balance;
    private final Lock konto = new ReentrantLock();

    public boolean deposit(double amount) throws InterruptedException {
        if (konto.tryLock(500, TimeUnit.MILLISECONDS)) { // flag
            if (amount <= 0) {
                return false;
            }
            balance = balance + amount;
            konto.unlock();
            return true;
        } else {
            System.out.println("busy");
            return false;
        }
    }
}
