import java.util.concurrent.locks.ReentrantLock;

public class StarterThreadUnlocks {
    static final ReentrantLock lock = new ReentrantLock();

    public static void main(String[] args) throws Exception {
        lock.lock(); // also LK01
        System.out.println("main has the lock");
        Thread t = new Thread(() -> {
            System.out.println("work");
            lock.unlock(); // flag, also LK02
        });
        t.start();
        t.join();
    }
}
