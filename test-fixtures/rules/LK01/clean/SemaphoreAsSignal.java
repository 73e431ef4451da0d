import java.util.concurrent.Semaphore;

public class SemaphoreAsSignal {
    private final Semaphore fooDone = new Semaphore(0);

    public void first(Runnable printFirst) {
        printFirst.run();
        fooDone.release();
    }

    public void second(Runnable printSecond) throws InterruptedException {
        fooDone.acquire();
        printSecond.run();
    }
}
