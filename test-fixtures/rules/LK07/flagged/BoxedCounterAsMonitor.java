class BoxedCounterAsMonitor {
    private Integer count = 0;

    void inc() {
        synchronized (count) { // flag
            count++; // also LK06
        }
    }
}
