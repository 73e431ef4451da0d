import java.util.concurrent.Semaphore;

public class LocalSemaphoreAsMutex {
    private int[] slots = new int[4];

    public void put(int i, int v) throws InterruptedException {
        Semaphore mutex = new Semaphore(1); // flag
        mutex.acquire();
        try {
            slots[i] = v;
        } finally {
            mutex.release();
        }
    }
}
