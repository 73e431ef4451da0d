import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class EveryWorkerItsOwnLock {
    static int counter = 0;

    static class Worker implements Runnable {
        private final Lock lock = new ReentrantLock(); // flag

        public void run() {
            for (int i = 0; i < 1000; i++) {
                lock.lock();
                try {
                    counter++;
                } finally {
                    lock.unlock();
                }
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread t1 = new Thread(new Worker());
        Thread t2 = new Thread(new Worker());
        t1.start();
        t2.start();
        t1.join();
        t2.join();
        System.out.println(counter);
    }
}
