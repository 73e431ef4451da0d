import java.util.concurrent.Semaphore;

public class SemaphoreHandsTurnsOver {
    private final Semaphore ping = new Semaphore(1);
    private final Semaphore pong = new Semaphore(0);

    void pinger() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            ping.acquire();
            System.out.println("ping");
            pong.release();
        }
    }

    void ponger() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            pong.acquire();
            System.out.println("pong");
            ping.release();
        }
    }
}
