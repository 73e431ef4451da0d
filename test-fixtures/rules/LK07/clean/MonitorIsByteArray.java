class MonitorIsByteArray {
    private final byte[] mutex = new byte[0];
    private int n;

    void inc() {
        synchronized (mutex) {
            n++;
        }
    }
}
