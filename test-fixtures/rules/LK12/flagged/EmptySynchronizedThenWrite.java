class EmptySynchronizedThenWrite {
    private int n;

    void inc() {
        synchronized (this) { // flag
        }
        n++;
    }
}
