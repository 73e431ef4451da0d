class WaitsOnceForTheFlag {
    private final Object monitor = new Object();
    private boolean ready;

    void await() throws InterruptedException {
        synchronized (monitor) {
            if (!ready) monitor.wait(1000); // flag
            System.out.println("go");
        }
    }

    void go() {
        synchronized (monitor) {
            ready = true;
            monitor.notifyAll();
        }
    }
}
