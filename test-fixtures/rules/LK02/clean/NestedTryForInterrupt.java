import java.util.concurrent.Semaphore;

class NestedTryForInterrupt {
    private final Semaphore parking = new Semaphore(5);

    void park(Runnable stay) {
        try {
            parking.acquire();
            try {
                stay.run();
            } finally {
                parking.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
