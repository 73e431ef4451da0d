class SynchronizedSemicolon {
    private int n;

    void inc() {
        synchronized (this) { // flag
            ;
        }
        n++; // also LK11
    }
}
