class OneAfterTheOther {
    private final Object a = new Object();
    private final Object b = new Object();
    private int x, y;

    void one() {
        synchronized (a) {
            x++;
        }
        synchronized (b) {
            y++;
        }
    }

    void two() {
        synchronized (b) {
            y--;
        }
        synchronized (a) {
            x--;
        }
    }
}
