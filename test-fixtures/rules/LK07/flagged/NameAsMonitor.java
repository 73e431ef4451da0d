class NameAsMonitor {
    private int n;

    void inc() {
        synchronized ("counter") { // flag
            n++;
        }
    }
}
