import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class CatchReturnsWithoutUnlock {
    private final Lock lock = new ReentrantLock();
    private int sum;

    boolean add(String text) {
        lock.lock(); // flag
        try {
            sum += Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return false;
        }
        lock.unlock();
        return true;
    }
}
