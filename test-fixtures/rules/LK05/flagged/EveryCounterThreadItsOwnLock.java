import java.util.concurrent.locks.ReentrantLock;

public class EveryCounterThreadItsOwnLock extends Thread {
    private static int hits;
    private final ReentrantLock lock = new ReentrantLock(); // flag

    @Override
    public void run() {
        for (int i = 0; i < 1000; i++) {
            lock.lock();
            try {
                hits++; // also LK11
            } finally {
                lock.unlock();
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new EveryCounterThreadItsOwnLock();
        Thread b = new EveryCounterThreadItsOwnLock();
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println(hits);
    }
}
