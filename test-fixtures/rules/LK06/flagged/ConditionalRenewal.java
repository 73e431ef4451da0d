class ConditionalRenewal {
    private Object monitor = new Object();
    private int n;

    void inc() {
        synchronized (monitor) { // also LK11
            n++;
        }
        if (n > 10) { // also LK11
            monitor = new Object(); // flag
        }
    }
}
