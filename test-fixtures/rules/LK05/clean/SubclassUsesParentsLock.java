import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class SubclassUsesParentsLock {
    static class Base {
        protected static final Lock LOCK = new ReentrantLock();
        protected static int total;
    }

    static class Worker extends Base implements Runnable {
        private final int n;

        Worker(int n) {
            this.n = n;
        }

        @Override
        public void run() {
            LOCK.lock();
            try {
                total += n;
            } finally {
                LOCK.unlock();
            }
        }
    }

    public static void main(String[] args) {
        new Thread(new Worker(1)).start();
        new Thread(new Worker(2)).start();
    }
}
