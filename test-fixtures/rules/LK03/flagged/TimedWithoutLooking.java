import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

class TimedWithoutLooking {
    private final Semaphore door = new Semaphore(1);
    private int inside;

    void enter() throws InterruptedException {
        door.tryAcquire(1, TimeUnit.SECONDS); // flag
        inside++; // also LK11
        door.release(); // also LK02
    }
}
