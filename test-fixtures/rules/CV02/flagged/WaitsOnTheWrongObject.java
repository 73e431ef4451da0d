class WaitsOnTheWrongObject {
    private final Object lock = new Object();
    private boolean ready;

    void await() throws InterruptedException {
        synchronized (lock) {
            while (!ready) {
                wait(); // flag
            }
        }
    }

    void ready() {
        synchronized (lock) {
            ready = true;
            lock.notifyAll();
        }
    }
}
