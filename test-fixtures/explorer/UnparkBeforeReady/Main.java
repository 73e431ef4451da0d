import java.util.concurrent.locks.LockSupport;

/** The permit is given before the flag is set. */
public class Main {
    static volatile boolean ready;

    public static void main(String[] args) throws Exception {
        Thread waiter =
                new Thread(
                        () -> {
                            LockSupport.park();
                            if (!ready) {
                                throw new AssertionError("unparked, but not ready");
                            }
                        },
                        "waiter");
        waiter.start();
        LockSupport.unpark(waiter);
        ready = true;
        waiter.join();
    }
}
