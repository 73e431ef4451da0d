import java.util.concurrent.Semaphore;

/** A semaphore as a spin lock, which each thread leaves without giving its permit back. */
public class Main {
    static final Semaphore permits = new Semaphore(1);
    static int count;

    static void add() {
        while (!permits.tryAcquire()) {
            Thread.onSpinWait();
        }
        count++;
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
