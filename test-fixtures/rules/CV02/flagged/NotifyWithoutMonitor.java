class NotifyWithoutMonitor {
    private boolean done;

    synchronized void await() throws InterruptedException {
        while (!done) wait();
    }

    void finish() {
        synchronized (this) {
            done = true;
        }
        notifyAll(); // flag
    }
}
