import java.util.concurrent.locks.LockSupport;

/** park in a loop on the flag; the permit waits when unpark comes first. */
public class Main {
    static volatile boolean ready;
    static int data;

    public static void main(String[] args) throws Exception {
        Thread waiter =
                new Thread(
                        () -> {
                            while (!ready) {
                                LockSupport.park();
                            }
                            if (data != 42) {
                                throw new AssertionError("data " + data);
                            }
                        },
                        "waiter");
        waiter.start();
        data = 42;
        ready = true;
        LockSupport.unpark(waiter);
        waiter.join();
    }
}
