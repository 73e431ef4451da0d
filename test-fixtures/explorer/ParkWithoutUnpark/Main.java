import java.util.concurrent.locks.LockSupport;

/** The flag is set, but the parked thread is not told. */
public class Main {
    static volatile boolean ready;

    public static void main(String[] args) throws Exception {
        Thread waiter =
                new Thread(
                        () -> {
                            while (!ready) {
                                LockSupport.park();
                            }
                        },
                        "waiter");
        waiter.start();
        ready = true;
        waiter.join();
    }
}
