class SynchronizedOnNewObjectToo {
    private int n;

    void inc() {
        synchronized (new Object()) { // flag
            n++;
        }
    }
}
