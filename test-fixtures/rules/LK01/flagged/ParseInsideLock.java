import java.util.concurrent.locks.ReentrantLock;

class ParseInsideLock {
    private static final ReentrantLock lock = new ReentrantLock();
    private static long total;

    static void add(String text) {
        lock.lock(); // flag
        total += Long.parseLong(text);
        lock.unlock();
    }
}
