import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class UnlockInCatchAndFinallyPlain {
    private final Lock lock = new ReentrantLock();
    private double rate;

    void setRate(String text) {
        lock.lock();
        try {
            rate = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            rate = 1.0;
            lock.unlock();
        } finally {
            lock.unlock(); // flag
        }
    }

    double rate() {
        lock.lock();
        try {
            return rate;
        } finally {
            lock.unlock();
        }
    }
}
