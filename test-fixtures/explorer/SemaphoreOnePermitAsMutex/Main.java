import java.util.concurrent.Semaphore;

/** A semaphore with one permit. */
public class Main {
    static final Semaphore PERMIT = new Semaphore(1);
    static int count;

    static void add() {
        PERMIT.acquireUninterruptibly();
        try {
            count = count + 1;
        } finally {
            PERMIT.release();
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::add, "a");
        Thread b = new Thread(Main::add, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (count != 2 || PERMIT.availablePermits() != 1) {
            throw new AssertionError("count " + count);
        }
    }
}
