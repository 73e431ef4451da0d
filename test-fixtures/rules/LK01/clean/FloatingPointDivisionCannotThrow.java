import java.util.concurrent.locks.ReentrantLock;

public class FloatingPointDivisionCannotThrow {
    private final ReentrantLock lock = new ReentrantLock();
    private double sum;
    private double mean;

    void add(double x, double n) {
        lock.lock();
        sum += x;
        mean = sum / n;
        lock.unlock();
    }
}
