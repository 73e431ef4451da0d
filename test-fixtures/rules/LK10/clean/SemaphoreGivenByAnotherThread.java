import java.util.concurrent.Semaphore;

public class SemaphoreGivenByAnotherThread {
    private final Semaphore turn = new Semaphore(1);

    void playTwice() throws InterruptedException {
        turn.acquire();
        System.out.println("ping");
        new Thread(this::answer).start();
        turn.acquire();
        System.out.println("ping again");
        turn.release();
    }

    private void answer() {
        System.out.println("pong");
        turn.release();
    }
}
