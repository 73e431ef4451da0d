import java.util.concurrent.locks.ReentrantLock;

public class InnerThreadSkipsOuterLock {
    private final ReentrantLock lock = new ReentrantLock();
    private int total;

    class Adder extends Thread {
        @Override
        public void run() {
            for (int i = 0; i < 100; i++) {
                total++; // flag
            }
        }
    }

    void add(int n) {
        lock.lock();
        try {
            total += n;
        } finally {
            lock.unlock();
        }
    }
}
