/** Two threads wait for different things; notifyAll lets each look. */
public class Main {
    static final Object LOCK = new Object();
    static int stage;

    static void awaitStage(int wanted) {
        synchronized (LOCK) {
            while (stage < wanted) {
                try {
                    LOCK.wait();
                } catch (InterruptedException e) {
                    return;
                }
            }
            stage++;
            LOCK.notifyAll();
        }
    }

    public static void main(String[] args) throws Exception {
        Thread first = new Thread(() -> awaitStage(1), "first");
        Thread second = new Thread(() -> awaitStage(2), "second");
        first.start();
        second.start();
        synchronized (LOCK) {
            stage = 1;
            LOCK.notifyAll();
        }
        first.join();
        second.join();
    }
}
