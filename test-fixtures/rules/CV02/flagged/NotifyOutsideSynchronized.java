public class NotifyOutsideSynchronized {
    private boolean ready;

    public synchronized void await() throws InterruptedException {
        while (!ready) {
            wait();
        }
    }

    public void signal() {
        synchronized (this) {
            ready = true;
        }
        notifyAll(); // flag
    }
}
