import java.util.concurrent.Semaphore;

/** Two threads take two permits at once. */
public class Main {
    static final Semaphore PERMITS = new Semaphore(2);
    static int count;

    static void useBoth() {
        PERMITS.acquireUninterruptibly(2);
        count = count + 1;
        PERMITS.release(2);
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::useBoth, "a");
        Thread b = new Thread(Main::useBoth, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (count != 2) {
            throw new AssertionError("count " + count);
        }
    }
}
