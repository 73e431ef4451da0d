class CallerLocksTheArgument {
    private int n;

    private static void addTo(CallerLocksTheArgument c, int k) {
        c.n += k;
    }

    void addTen() {
        synchronized (this) {
            addTo(this, 10);
        }
    }

    static void both(CallerLocksTheArgument c) {
        synchronized (c) {
            addTo(c, 1);
        }
    }
}
