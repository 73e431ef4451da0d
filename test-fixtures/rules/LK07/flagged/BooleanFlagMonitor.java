class BooleanFlagMonitor {
    private Boolean running = true;
    private int n;

    void inc() {
        synchronized (running) { // flag, also LK11
            n++;
        }
    }
}
