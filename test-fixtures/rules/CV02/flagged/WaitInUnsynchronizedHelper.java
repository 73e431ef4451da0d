class WaitInUnsynchronizedHelper {
    private boolean ok;

    public void pause() throws InterruptedException {
        while (!isOk()) {
            wait(); // flag
        }
    }

    private synchronized boolean isOk() {
        return ok;
    }

    public synchronized void go() {
        ok = true;
        notifyAll();
    }
}
