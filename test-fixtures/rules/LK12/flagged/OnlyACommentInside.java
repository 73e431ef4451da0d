class OnlyACommentInside {
    private final Object monitor = new Object();
    private int n;

    void inc() {
        synchronized (monitor) { // flag
            // protect the counter
        }
        n++; // also LK11
    }
}
