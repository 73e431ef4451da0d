import java.util.concurrent.Semaphore;

class PermitKeptWhenWorkFails {
    private final Semaphore pool = new Semaphore(3);

    void use(Runnable work) throws InterruptedException {
        pool.acquire(); // flag
        work.run();
        pool.release();
    }
}
