import java.time.Clock;
import java.time.Instant;
import java.util.Date;

/** Who looks later reads no earlier time, whichever clock it is. */
public class Main {
    static volatile Instant first;
    static volatile Date second;

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> first = Clock.systemUTC().instant());
        Thread b =
                new Thread(
                        () -> {
                            while (first == null) {
                                Thread.onSpinWait();
                            }
                            second = new Date();
                        });
        a.start();
        b.start();
        a.join();
        b.join();
        if (second.toInstant().isBefore(first)) {
            throw new AssertionError("b looked earlier");
        }
    }
}
