import java.util.concurrent.Semaphore;

class ReleaseOnlyAsSignal {
    private final Semaphore ready = new Semaphore(0);
    private volatile String result;

    void publish(String value) {
        result = value;
        ready.release();
    }

    String await() throws InterruptedException {
        ready.acquire();
        return result;
    }
}
