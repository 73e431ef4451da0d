class StaticThenInstance {
    private static final Object ALL = new Object();
    private final Object own = new Object();
    private static int total;
    private int n;

    void inc() {
        synchronized (ALL) {
            synchronized (own) {
                n++;
                total++;
            }
        }
    }

    void dec() {
        synchronized (ALL) {
            total--;
            synchronized (own) {
                n--;
            }
        }
    }
}
