class NotifyThisHoldingOther {
    private final Object lock = new Object();
    private boolean ready;

    void ready() {
        synchronized (lock) {
            ready = true;
            notifyAll(); // flag
        }
    }
}
