class NotifyOnAnotherMonitor {
    private final Object lock = new Object();
    private final Object other = new Object();
    private int value;

    void set(int v) {
        synchronized (lock) {
            value = v;
            other.notifyAll(); // flag
        }
    }
}
