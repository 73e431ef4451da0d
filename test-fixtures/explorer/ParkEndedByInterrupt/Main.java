import java.util.concurrent.locks.LockSupport;

/** Parks until interrupted; then a timed park that nobody ends. */
public class Main {
    static boolean ended;

    public static void main(String[] args) throws Exception {
        Thread waiter =
                new Thread(
                        () -> {
                            while (!Thread.interrupted()) {
                                LockSupport.park();
                            }
                            ended = true;
                        },
                        "waiter");
        waiter.start();
        waiter.interrupt();
        waiter.join();
        LockSupport.parkNanos(1_000);
        if (!ended) {
            throw new AssertionError("still parked");
        }
    }
}
