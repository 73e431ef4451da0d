import java.util.concurrent.locks.LockSupport;

/** Takes the return of park for the signal. */
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
        ready = true;
        LockSupport.unpark(waiter);
        waiter.join();
    }
}
