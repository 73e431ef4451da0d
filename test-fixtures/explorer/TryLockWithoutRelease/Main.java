import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Takes its first lock once more in each round and never gives it back: a livelock. */
public class Main {
    static final Lock left = new ReentrantLock();
    static final Lock right = new ReentrantLock();

    static void both(Lock first, Lock second) {
        while (true) {
            first.lock();
            if (second.tryLock()) {
                second.unlock();
                first.unlock();
                return;
            }
            Thread.yield(); // keeps the first lock
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread t = new Thread(() -> both(right, left));
        t.start();
        both(left, right);
        t.join();
    }
}
