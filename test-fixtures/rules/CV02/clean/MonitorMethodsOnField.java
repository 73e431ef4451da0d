class MonitorMethodsOnField {
    private final Object full = new Object();
    private int n;

    void put() {
        synchronized (full) {
            n++;
            full.notifyAll();
        }
    }

    void get() throws InterruptedException {
        synchronized (full) {
            while (n == 0) {
                full.wait();
            }
            n--;
        }
    }
}
