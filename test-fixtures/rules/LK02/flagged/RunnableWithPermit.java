import java.util.concurrent.Semaphore;

class RunnableWithPermit implements Runnable {
    private final Semaphore s;

    RunnableWithPermit(Semaphore s) {
        this.s = s;
    }

    @Override
    public void run() {
        try {
            s.acquire(); // also LK02
            System.out.println("in");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            s.release(); // flag
        }
    }
}
