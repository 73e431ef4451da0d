class SynchronizedInsteadOfLock {
    private int counter;

    synchronized void increment() {
        counter++;
    }

    synchronized int get() {
        return counter;
    }
}
