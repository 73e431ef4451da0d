import java.time.Duration;

/** A timed join whose answer is checked. */
public class Main {
    static int result;

    public static void main(String[] args) throws Exception {
        Thread worker =
                Thread.ofPlatform()
                        .name("worker")
                        .start(
                                () -> {
                                    try {
                                        Thread.sleep(Duration.ofMillis(50));
                                    } catch (InterruptedException e) {
                                        throw new IllegalStateException(e);
                                    }
                                    result = 42;
                                });
        while (!worker.join(Duration.ofMillis(10))) {
            Thread.onSpinWait();
        }
        if (result != 42) {
            throw new AssertionError("result " + result);
        }
    }
}
