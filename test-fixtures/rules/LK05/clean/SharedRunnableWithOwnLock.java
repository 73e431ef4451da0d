import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class SharedRunnableWithOwnLock implements Runnable {
    private final Lock lock = new ReentrantLock();
    private int tickets = 100;

    @Override
    public void run() {
        lock.lock();
        try {
            tickets--;
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) {
        SharedRunnableWithOwnLock window = new SharedRunnableWithOwnLock();
        new Thread(window, "w1").start();
        new Thread(window, "w2").start();
    }
}
