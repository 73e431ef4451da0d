import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TestStyleMain {
    private int shared = 0;
    private final Lock lock;

    public TestStyleMain() {
        this.lock = new ReentrantLock();
    }

    public void run() throws InterruptedException {
        Thread[] threads = new Thread[10];
        for (int i = 0; i < 10; i++) {
            threads[i] = new Thread() {
                @Override
                public void run() {
                    lock.lock();
                    try {
                        shared++;
                    } finally {
                        lock.unlock();
                    }
                }
            };
            threads[i].start();
        }
        for (int i = 0; i < 10; i++) {
            threads[i].join();
        }
        System.out.println(shared);
    }

    public static void main(String[] args) throws InterruptedException {
        new TestStyleMain().run();
    }
}
