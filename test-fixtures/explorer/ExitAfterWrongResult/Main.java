import java.util.concurrent.atomic.AtomicBoolean;

/** Main may end the program before or after the other thread has seen that something is wrong. */
public class Main {
    static final AtomicBoolean begun = new AtomicBoolean();

    public static void main(String[] args) {
        Thread worker =
                new Thread(
                        () -> {
                            begun.set(true);
                            if (begun.get()) {
                                throw new AssertionError("begun");
                            }
                        });
        worker.start();
        System.exit(0);
    }
}
