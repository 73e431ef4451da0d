class FullyQualifiedLock {
    private final java.util.concurrent.locks.Lock lock = new java.util.concurrent.locks.ReentrantLock();
    private int n;

    boolean takeOne() {
        lock.lock(); // flag
        if (n == 0) return false;
        n--;
        lock.unlock();
        return true;
    }
}
