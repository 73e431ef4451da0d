import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

class PermitOrBusy {
    private final Semaphore permits = new Semaphore(2);

    String answer() throws InterruptedException {
        if (!permits.tryAcquire(100, TimeUnit.MILLISECONDS)) {
            return "503";
        }
        try {
            return "200";
        } finally {
            permits.release();
        }
    }
}
