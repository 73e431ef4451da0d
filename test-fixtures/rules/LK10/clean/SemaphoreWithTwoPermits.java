import java.util.concurrent.Semaphore;

public class SemaphoreWithTwoPermits {
    private final Semaphore ovens = new Semaphore(2);

    void bakeLarge() throws InterruptedException {
        ovens.acquire();
        try {
            ovens.acquire();
            try {
                System.out.println("large");
            } finally {
                ovens.release();
            }
        } finally {
            ovens.release();
        }
    }
}
