class OtherMonitorThanThis {
    private final Object guard = new Object();
    private int n;

    void up() {
        synchronized (guard) {
            n++;
        }
    }

    synchronized void down() {
        n--; // flag, also LK11
    }

    int n() {
        synchronized (guard) {
            return n;
        }
    }
}
