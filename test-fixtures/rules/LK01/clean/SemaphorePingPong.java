import java.util.concurrent.Semaphore;

class SemaphorePingPong {
    private final Semaphore ping = new Semaphore(1);
    private final Semaphore pong = new Semaphore(0);
    private final int rounds;

    SemaphorePingPong(int rounds) {
        this.rounds = rounds;
    }

    void runPing() throws InterruptedException {
        for (int i = 0; i < rounds; i++) {
            ping.acquire();
            System.out.println("ping");
            pong.release();
        }
    }

    void runPong() throws InterruptedException {
        for (int i = 0; i < rounds; i++) {
            pong.acquire();
            System.out.println("pong");
            ping.release();
        }
    }
}
