import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.Semaphore;

public class Main {
    static final Object a = new Object();
    static final ReadWriteLock b = new ReentrantReadWriteLock();
    static final Semaphore c = new Semaphore(1);

    public static void main(String[] args) throws InterruptedException {
        Thread x = new Thread(() -> {
            synchronized (a) {
                b.writeLock().lock();
                b.writeLock().unlock();
            }
        });
        Thread y = new Thread(() -> {
            b.readLock().lock();
            c.acquireUninterruptibly();
            c.release();
            b.readLock().unlock();
        });
        Thread z = new Thread(() -> {
            c.acquireUninterruptibly();
            synchronized (a) {
                System.out.println("z");
            }
            c.release();
        });
        x.start(); y.start(); z.start();
        x.join(); y.join(); z.join();
    }
}
