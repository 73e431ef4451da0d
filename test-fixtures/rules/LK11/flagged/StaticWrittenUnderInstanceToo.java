class StaticWrittenUnderInstanceToo {
    private static int made;
    private static final Object LOCK = new Object();

    static void make() {
        synchronized (LOCK) {
            made++;
        }
    }

    void makeOne() {
        made++; // flag
    }
}
