import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class WorkersGetTheSame {
    static int total;

    static class Worker extends Thread {
        private final Lock lock;

        Worker(Lock lock) {
            this.lock = lock;
        }

        @Override
        public void run() {
            lock.lock();
            try {
                total++;
            } finally {
                lock.unlock();
            }
        }
    }

    public static void main(String[] args) {
        Lock common = new ReentrantLock();
        for (int i = 0; i < 3; i++) {
            new Worker(common).start();
        }
    }
}
