import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class ScheduledRelease {
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
    private final ReentrantLock door = new ReentrantLock();

    void openFor(int seconds) {
        door.lock(); // also LK01
        timer.schedule(new Runnable() {
            public void run() {
                door.unlock(); // flag, also LK02
            }
        }, seconds, TimeUnit.SECONDS);
    }
}
