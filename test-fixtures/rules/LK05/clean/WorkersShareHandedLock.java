import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class WorkersShareHandedLock {
    static int counter = 0;

    static class Worker extends Thread {
        private final Lock lock;

        Worker(Lock lock) {
            this.lock = lock;
        }

        @Override
        public void run() {
            lock.lock();
            try {
                counter++;
            } finally {
                lock.unlock();
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Lock lock = new ReentrantLock();
        Worker a = new Worker(lock);
        Worker b = new Worker(lock);
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
