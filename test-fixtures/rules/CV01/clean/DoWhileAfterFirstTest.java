public class DoWhileAfterFirstTest {
    private int permits;

    public synchronized void acquire() throws InterruptedException {
        if (permits == 0) {
            do {
                wait();
            } while (permits == 0);
        }
        permits--;
    }

    public synchronized void release() {
        permits++;
        notify();
    }
}
