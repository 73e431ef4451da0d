public class NotifyInSynchronizedMethod {
    private boolean ready;

    public synchronized void signal() {
        ready = true;
        notifyAll();
    }

    public synchronized void await() throws InterruptedException {
        while (!ready) {
            wait();
        }
    }
}
