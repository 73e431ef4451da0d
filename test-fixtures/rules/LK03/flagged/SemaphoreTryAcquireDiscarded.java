import java.util.concurrent.Semaphore;

public class SemaphoreTryAcquireDiscarded {
    private final Semaphore permits = new Semaphore(3);

    public void download(Runnable job) {
        permits.tryAcquire(); // flag
        try {
            job.run();
        } finally {
            permits.release(); // also LK02
        }
    }
}
