import java.util.concurrent.locks.ReentrantLock;

public class EveryThreadBringsItsLock extends Thread {
    static int shared = 0;
    private ReentrantLock lock = new ReentrantLock(); // flag

    public void run() {
        for (int i = 0; i < 1000; i++) {
            lock.lock();
            try {
                shared++;
            } finally {
                lock.unlock();
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new EveryThreadBringsItsLock();
        Thread b = new EveryThreadBringsItsLock();
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println(shared);
    }
}
