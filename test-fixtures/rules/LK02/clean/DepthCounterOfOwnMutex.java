import java.util.concurrent.Semaphore;

public class DepthCounterOfOwnMutex {
    private final Semaphore mutex = new Semaphore(1);
    private Thread owner;
    private int depth;

    public void enter() throws InterruptedException {
        if (owner == Thread.currentThread()) {
            depth++;
            return;
        }
        mutex.acquire();
        owner = Thread.currentThread();
        depth = 1;
    }

    public void exit() {
        if (owner != Thread.currentThread()) {
            throw new IllegalMonitorStateException();
        }
        depth--;
        if (depth == 0) {
            owner = null;
            mutex.release();
        }
    }
}
