import java.util.concurrent.Semaphore;

public class SemaphoresPingPong {
    private final Semaphore ping = new Semaphore(1);
    private final Semaphore pong = new Semaphore(0);

    void ping() throws InterruptedException {
        for (int i = 0; i < 10; i++) {
            ping.acquire();
            System.out.println("ping");
            pong.release();
        }
    }

    void pong() throws InterruptedException {
        for (int i = 0; i < 10; i++) {
            pong.acquire();
            System.out.println("pong");
            ping.release();
        }
    }
}
