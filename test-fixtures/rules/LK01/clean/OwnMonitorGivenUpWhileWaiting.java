import java.util.concurrent.Semaphore;

class OwnMonitorGivenUpWhileWaiting {
    private final Semaphore queue = new Semaphore(0);
    private int waiting;

    /** As Condition.await does: the caller holds the mutex before and after. */
    void await(Semaphore mutex) throws InterruptedException {
        waiting++;
        mutex.release();
        try {
            queue.acquire();
        } finally {
            mutex.acquire();
            System.out.println("has the mutex again");
        }
    }

    void signal() {
        if (waiting > 0) {
            waiting--;
            queue.release();
        }
    }
}
