class NotifyWithoutSynchronized {
    private final Object lock = new Object();

    void wake() {
        lock.notifyAll(); // flag
    }
}
