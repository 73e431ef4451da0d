import java.util.concurrent.locks.ReentrantLock;

public class NewLockInsideRun implements Runnable {
    private static int counter = 0;

    @Override
    public void run() {
        ReentrantLock lock = new ReentrantLock(); // flag
        for (int i = 0; i < 1000; i++) {
            lock.lock();
            try {
                counter++;
            } finally {
                lock.unlock();
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(new NewLockInsideRun());
        Thread b = new Thread(new NewLockInsideRun());
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println(counter);
    }
}
