import java.util.concurrent.Semaphore;

class LastPassengerKeepsTheDoor {
    private static final int SEATS = 5;
    private final Semaphore boarding = new Semaphore(1);
    private final Semaphore full = new Semaphore(0);
    private final Semaphore leaving = new Semaphore(0);
    private int aboard;

    void board() throws InterruptedException {
        boarding.acquire();
        aboard++;
        if (aboard == SEATS) {
            full.release();
        } else {
            boarding.release();
        }
    }

    void ride() throws InterruptedException {
        full.acquire();
        leaving.release();
    }

    void leave() throws InterruptedException {
        leaving.acquire();
        aboard--;
        if (aboard == 0) {
            boarding.release();
        } else {
            leaving.release();
        }
    }
}
