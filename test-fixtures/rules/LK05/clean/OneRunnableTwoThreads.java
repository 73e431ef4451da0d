import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class OneRunnableTwoThreads implements Runnable {
    private final Lock lock = new ReentrantLock();
    private int tickets = 100;

    @Override
    public void run() {
        boolean more = true;
        while (more) {
            lock.lock();
            try {
                if (tickets > 0) {
                    tickets--;
                } else {
                    more = false;
                }
            } finally {
                lock.unlock();
            }
        }
    }

    public static void main(String[] args) {
        OneRunnableTwoThreads window = new OneRunnableTwoThreads();
        new Thread(window, "A").start();
        new Thread(window, "B").start();
    }
}
