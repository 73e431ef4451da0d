class ConditionReadBeforeLock {
    private final Object lock = new Object();
    private boolean ready;

    void ready() {
        synchronized (lock) {
            ready = true;
            lock.notifyAll();
        }
    }

    void await() throws InterruptedException {
        if (!ready) { // flag
            synchronized (lock) {
                while (!ready) {
                    lock.wait();
                }
            }
        }
    }
}
