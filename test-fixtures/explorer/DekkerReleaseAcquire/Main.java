import java.util.concurrent.atomic.AtomicInteger;

/** Each thread raises its flag in release mode and looks at the other's in acquire mode. */
public class Main {
    static final AtomicInteger X = new AtomicInteger();
    static final AtomicInteger Y = new AtomicInteger();

    public static void main(String[] args) throws Exception {
        int[] seen = new int[2];
        Thread a =
                new Thread(
                        () -> {
                            X.setRelease(1);
                            seen[0] = Y.getAcquire();
                        },
                        "a");
        Thread b =
                new Thread(
                        () -> {
                            Y.setRelease(1);
                            seen[1] = X.getAcquire();
                        },
                        "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (seen[0] + seen[1] == 0) {
            throw new AssertionError("neither saw the other");
        }
    }
}
