import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class OneTaskManyThreads implements Runnable {
    private static int sold;
    private final Lock lock = new ReentrantLock();

    @Override
    public void run() {
        lock.lock();
        try {
            sold++;
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) {
        OneTaskManyThreads window = new OneTaskManyThreads();
        new Thread(window, "w1").start();
        new Thread(window, "w2").start();
        new Thread(window, "w3").start();
    }
}
