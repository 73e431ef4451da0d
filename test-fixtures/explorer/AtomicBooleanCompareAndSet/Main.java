import java.util.concurrent.atomic.AtomicBoolean;

/** compareAndSet lets one thread win. */
public class Main {
    static final AtomicBoolean TAKEN = new AtomicBoolean();
    static int winners;

    static void compete() {
        if (TAKEN.compareAndSet(false, true)) {
            winners = winners + 1;
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::compete, "a");
        Thread b = new Thread(Main::compete, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (winners != 1) {
            throw new AssertionError("winners " + winners);
        }
    }
}
