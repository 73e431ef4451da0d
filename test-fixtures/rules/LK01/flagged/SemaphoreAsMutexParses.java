import java.util.concurrent.Semaphore;

class SemaphoreAsMutexParses {
    private final Semaphore mutex = new Semaphore(1);
    private long sum;

    void add(String s) throws InterruptedException {
        mutex.acquire(); // flag
        sum += Long.parseLong(s);
        mutex.release();
    }
}
