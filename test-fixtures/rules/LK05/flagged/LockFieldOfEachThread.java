import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockFieldOfEachThread {
    static int tickets = 100;

    static class Seller extends Thread {
        private final Lock lock = new ReentrantLock(); // flag

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
    }

    public static void main(String[] args) {
        new Seller().start();
        new Seller().start();
        new Seller().start();
    }
}
