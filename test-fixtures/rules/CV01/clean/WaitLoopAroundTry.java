public class WaitLoopAroundTry {
    private boolean open;

    public synchronized void pass() {
        boolean interrupted = false;
        while (!open) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public synchronized void open() {
        open = true;
        notifyAll();
    }
}
