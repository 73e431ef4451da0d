import java.util.concurrent.Semaphore;

class CountedPermitsReleased {
    private final Semaphore seats = new Semaphore(3);

    void sit(Runnable meal) throws InterruptedException {
        seats.acquire();
        try {
            meal.run();
        } finally {
            seats.release();
        }
    }
}
