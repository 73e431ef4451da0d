import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The lock is released by a thread that does not hold it. */
public class Main {
    public static void main(String[] args) throws Exception {
        Lock lock = new ReentrantLock();
        lock.lock();
        Thread helper = new Thread(lock::unlock, "helper");
        helper.start();
        helper.join();
    }
}
