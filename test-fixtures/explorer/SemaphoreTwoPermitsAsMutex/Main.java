import java.util.concurrent.Semaphore;

/** A semaphore with two permits excludes nobody from a pair of threads. */
public class Main {
    static final Semaphore PERMITS = new Semaphore(2);
    static int count;

    static void add() {
        PERMITS.acquireUninterruptibly();
        try {
            count = count + 1;
        } finally {
            PERMITS.release();
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::add, "a");
        Thread b = new Thread(Main::add, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (count != 2) {
            throw new AssertionError("count " + count);
        }
    }
}
