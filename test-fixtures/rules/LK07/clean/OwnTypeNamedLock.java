class OwnTypeNamedLock {
    static class Lock {}

    private final Lock lock = new Lock();
    private int n;

    void inc() {
        synchronized (lock) {
            n++;
        }
    }
}
