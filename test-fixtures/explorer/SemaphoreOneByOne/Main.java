import java.util.concurrent.Semaphore;

/** Two threads take two permits one by one; each may end up with one. */
public class Main {
    static final Semaphore PERMITS = new Semaphore(2);

    static void useBoth() {
        PERMITS.acquireUninterruptibly();
        PERMITS.acquireUninterruptibly();
        PERMITS.release(2);
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::useBoth, "a");
        Thread b = new Thread(Main::useBoth, "b");
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
