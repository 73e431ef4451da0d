import java.util.concurrent.Semaphore;

class PermitPerCall {
    private long sum;

    void add(long n) throws InterruptedException {
        Semaphore one = new Semaphore(1); // flag
        one.acquire();
        try {
            sum += n;
        } finally {
            one.release();
        }
    }
}
