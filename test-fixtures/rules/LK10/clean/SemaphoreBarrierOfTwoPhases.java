import java.util.concurrent.Semaphore;
public class SemaphoreBarrierOfTwoPhases {
    private final int size;
    private int count;
    private final Semaphore mutex = new Semaphore(1), first = new Semaphore(0), second = new Semaphore(1);
    SemaphoreBarrierOfTwoPhases(int n) { size = n; }
    void await() throws InterruptedException {
        mutex.acquire();
        try {
            count++;
            if (count == size) { second.acquire(); first.release(); }
        } finally { mutex.release(); }
        first.acquire(); first.release();
        mutex.acquire();
        try {
            count--;
            if (count == 0) { first.acquire(); second.release(); }
        } finally { mutex.release(); }
        second.acquire(); second.release();
    }
}
