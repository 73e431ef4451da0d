import java.util.concurrent.locks.ReentrantLock;

public class ArrayIndexMayThrow {
    private final ReentrantLock lock = new ReentrantLock();
    private final int[] histogram = new int[10];

    void count(int mark) {
        lock.lock(); // flag
        histogram[mark]++;
        lock.unlock();
    }
}
