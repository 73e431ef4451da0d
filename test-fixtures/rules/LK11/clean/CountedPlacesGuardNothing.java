import java.util.concurrent.Semaphore;

class CountedPlacesGuardNothing {
    private final Semaphore booths = new Semaphore(3);
    private final Semaphore mutex = new Semaphore(1);
    private int served;

    void serve() throws InterruptedException {
        booths.acquire();
        try {
            mutex.acquire();
            try {
                served++;
            } finally {
                mutex.release();
            }
        } finally {
            booths.release();
        }
    }

    int served() throws InterruptedException {
        mutex.acquire();
        try {
            return served;
        } finally {
            mutex.release();
        }
    }
}
