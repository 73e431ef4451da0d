public class TimedWaitDeadlineLoop {
    private boolean ready;

    public synchronized boolean await(long millis) throws InterruptedException {
        long end = System.currentTimeMillis() + millis;
        long left = millis;
        while (!ready && left > 0) {
            wait(left);
            left = end - System.currentTimeMillis();
        }
        return ready;
    }

    public synchronized void ready() {
        ready = true;
        notifyAll();
    }
}
