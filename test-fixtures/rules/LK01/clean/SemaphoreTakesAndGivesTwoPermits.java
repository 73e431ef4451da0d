import java.util.concurrent.Semaphore;

class SemaphoreTakesAndGivesTwoPermits {
    private final Semaphore lanes = new Semaphore(4);

    void wideLoad(Runnable drive) throws InterruptedException {
        lanes.acquire(2);
        try {
            drive.run();
        } finally {
            lanes.release(2);
        }
    }
}
