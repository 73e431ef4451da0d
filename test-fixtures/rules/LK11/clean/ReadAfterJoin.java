import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ReadAfterJoin {
    private static final Lock LOCK = new ReentrantLock();
    private static int counter;

    private static void work() {
        for (int i = 0; i < 1000; i++) {
            LOCK.lock();
            try {
                counter++;
            } finally {
                LOCK.unlock();
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(ReadAfterJoin::work);
        Thread b = new Thread(ReadAfterJoin::work);
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println(counter);
    }
}
