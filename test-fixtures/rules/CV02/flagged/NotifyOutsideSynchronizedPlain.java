public class NotifyOutsideSynchronizedPlain {
    private final Object lock = new Object();
    private boolean done;

    public void finish() {
        synchronized (lock) {
            done = true;
        }
        lock.notifyAll(); // flag
    }

    public void await() throws InterruptedException {
        synchronized (lock) {
            while (!done) {
                lock.wait();
            }
        }
    }
}
