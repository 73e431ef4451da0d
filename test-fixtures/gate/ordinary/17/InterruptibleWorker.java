public class InterruptibleWorker extends Thread {
    private final Object monitor = new Object();
    private volatile boolean stopped;

    @Override
    public void run() {
        try {
            synchronized (monitor) {
                while (!stopped && !Thread.interrupted()) {
                    monitor.wait(100);
                }
            }
        } catch (InterruptedException e) {
            System.out.println(this + " was interrupted");
            interrupt();
        } finally {
            assert stopped || isInterrupted() : "must have a reason";
        }
    }

    public void shutDown() {
        stopped = true;
        synchronized (monitor) {
            monitor.notify();
        }
    }
}
