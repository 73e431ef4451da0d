import java.util.concurrent.Semaphore;

class LastOfBatchGivesAllBack {
    private final Semaphore places = new Semaphore(2);
    private int present;

    void arrive() throws InterruptedException {
        places.acquire();
        System.out.println(Thread.currentThread().getName() + " is here");
        synchronized (this) {
            present++;
            if (present == 2) {
                depart();
            }
        }
    }

    private void depart() {
        System.out.println("both are here");
        present = 0;
        places.release(2);
    }
}
