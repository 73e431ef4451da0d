import java.util.concurrent.Semaphore;

public class SemaphoreHelperAcquiresAgain {
    private final Semaphore mutex = new Semaphore(1);
    private int count;

    public void increment() throws InterruptedException {
        mutex.acquire();
        try {
            count++;
            if (count % 10 == 0) {
                show(); // flag
            }
        } finally {
            mutex.release();
        }
    }

    public void show() throws InterruptedException {
        mutex.acquire();
        try {
            System.out.println(count);
        } finally {
            mutex.release();
        }
    }
}
