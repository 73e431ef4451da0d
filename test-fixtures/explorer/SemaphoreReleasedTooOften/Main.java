import java.util.concurrent.Semaphore;

/** release in finally although acquire failed: a second permit comes into being. */
public class Main {
    static final Semaphore PERMIT = new Semaphore(1);
    static int count;

    static void add() {
        try {
            if (PERMIT.tryAcquire()) {
                count = count + 1;
            }
        } finally {
            PERMIT.release();
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::add, "a");
        a.start();
        add();
        a.join();
        if (PERMIT.availablePermits() != 1) {
            throw new AssertionError("permits " + PERMIT.availablePermits());
        }
    }
}
