class IntegerBoxAsMonitor {
    private final Integer monitor = 1;
    private int n;

    void inc() {
        synchronized (monitor) { // flag
            n++;
        }
    }
}
