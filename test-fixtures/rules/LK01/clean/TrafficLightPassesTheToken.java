import java.util.concurrent.Semaphore;

class TrafficLightPassesTheToken {
    private final Semaphore north = new Semaphore(1);
    private final Semaphore east = new Semaphore(0);
    private boolean northIsGreen = true;

    /** Only the light's own thread switches it. */
    void change() throws InterruptedException {
        if (northIsGreen) {
            north.acquire();
            System.out.println("red for the north");
            east.release();
        } else {
            east.acquire();
            System.out.println("red for the east");
            north.release();
        }
        northIsGreen = !northIsGreen;
    }
}
