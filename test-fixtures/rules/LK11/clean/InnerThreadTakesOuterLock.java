import java.util.concurrent.locks.ReentrantLock;

public class InnerThreadTakesOuterLock {
    private final ReentrantLock lock = new ReentrantLock();
    private int total;

    class Adder extends Thread {
        private int mine;

        @Override
        public void run() {
            for (int i = 0; i < 100; i++) {
                mine += i;
            }
            lock.lock();
            try {
                total += mine;
            } finally {
                lock.unlock();
            }
        }
    }

    int total() {
        lock.lock();
        try {
            return total;
        } finally {
            lock.unlock();
        }
    }
}
