import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class PhilosopherWithForkObjects implements Runnable {
    static class Fork {
        private final Lock lock = new ReentrantLock();
        final int number;

        Fork(int number) {
            this.number = number;
        }

        void pickUp() {
            lock.lock();
        }

        void putDown() {
            lock.unlock();
        }
    }

    private final Fork low;
    private final Fork high;

    public PhilosopherWithForkObjects(Fork a, Fork b) {
        low = a.number < b.number ? a : b;
        high = a.number < b.number ? b : a;
    }

    @Override
    public void run() {
        low.pickUp();
        try {
            high.pickUp();
            try {
                System.out.println("eating");
            } finally {
                high.putDown();
            }
        } finally {
            low.putDown();
        }
    }
}
