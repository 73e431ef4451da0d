import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class UnlockInCatchAndFinally {
    private final Lock lock = new ReentrantLock();
    private int total;

    public void add(String number) {
        lock.lock();
        try {
            total += Integer.parseInt(number);
        } catch (NumberFormatException e) {
            lock.unlock();
        } finally {
            lock.unlock(); // flag
        }
    }
}
