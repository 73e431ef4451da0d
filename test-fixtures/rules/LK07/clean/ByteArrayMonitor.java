class ByteArrayMonitor {
    private final byte[] lock = new byte[0];
    private int n;

    void inc() {
        synchronized (lock) {
            n++;
        }
    }
}
