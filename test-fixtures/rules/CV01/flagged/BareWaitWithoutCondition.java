class BareWaitWithoutCondition {
    private final Object done = new Object();

    void await() throws InterruptedException {
        synchronized (done) {
            done.wait(); // flag
        }
    }

    void finish() {
        synchronized (done) {
            done.notifyAll();
        }
    }
}
