import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockGivenToWorkers {
    static int counter;

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

    public static void main(String[] args) {
        Lock shared = new ReentrantLock();
        new Worker(shared).start();
        new Worker(shared).start();
    }
}
