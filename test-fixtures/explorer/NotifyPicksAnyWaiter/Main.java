/** Two waiters come in a fixed order; one notify may serve either first. */
public class Main {
    static final Object LOCK = new Object();
    static int waiting;
    static int tokens;
    static String result = "";

    static void take(int order) {
        synchronized (LOCK) {
            try {
                while (waiting != order) {
                    LOCK.wait();
                }
                waiting++;
                LOCK.notifyAll();
                while (tokens == 0) {
                    LOCK.wait();
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            tokens--;
            result = result + order;
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> take(0), "first");
        Thread b = new Thread(() -> take(1), "second");
        a.start();
        b.start();
        synchronized (LOCK) {
            while (waiting != 2) {
                LOCK.wait();
            }
            tokens = 1;
            LOCK.notify();
        }
        synchronized (LOCK) {
            tokens++;
            LOCK.notifyAll();
        }
        a.join();
        b.join();
        if (result.length() != 2) {
            throw new AssertionError("order " + result);
        }
    }
}
