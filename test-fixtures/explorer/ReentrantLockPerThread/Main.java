import java.util.concurrent.locks.ReentrantLock;

/** Each thread has a lock of its own: they exclude nobody. */
public class Main {
    static int count;

    static void add(ReentrantLock lock) {
        lock.lock();
        try {
            count = count + 1;
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> add(new ReentrantLock()), "a");
        Thread b = new Thread(() -> add(new ReentrantLock()), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (count != 2) {
            throw new AssertionError("count " + count);
        }
    }
}
