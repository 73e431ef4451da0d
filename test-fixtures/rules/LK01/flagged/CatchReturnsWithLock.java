import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class CatchReturnsWithLock {
    private final Lock lock = new ReentrantLock();
    private int total;

    public boolean add(String number) {
        lock.lock(); // flag
        try {
            total += Integer.parseInt(number);
            lock.unlock();
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
