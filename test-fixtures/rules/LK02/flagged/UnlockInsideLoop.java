import java.util.concurrent.locks.ReentrantLock;

public class UnlockInsideLoop {
    private final ReentrantLock lock = new ReentrantLock();
    private int counter;

    public void count(int times) {
        lock.lock(); // also LK01
        for (int i = 0; i < times; i++) {
            counter++; // also LK11
            lock.unlock(); // flag
        }
    }
}
