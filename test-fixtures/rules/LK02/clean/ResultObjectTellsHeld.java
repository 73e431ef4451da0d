import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class ResultObjectTellsHeld {
    record Attempt(boolean locked, long waited) {}

    private final ReentrantLock lock = new ReentrantLock();
    private int hits;

    private Attempt attempt() throws InterruptedException {
        long t = System.nanoTime();
        boolean ok = lock.tryLock(1, TimeUnit.SECONDS);
        return new Attempt(ok, System.nanoTime() - t);
    }

    public void hit() throws InterruptedException {
        Attempt a = attempt();
        try {
            if (a.locked()) {
                hits++;
            }
        } finally {
            if (a.locked()) {
                lock.unlock();
            }
        }
    }
}
