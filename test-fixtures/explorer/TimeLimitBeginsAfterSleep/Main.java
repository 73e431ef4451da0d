import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A time limit counts from where it is set: 50 ms after a sleep of 100 end later than 120 at once. */
public class Main {
    static final CountDownLatch never = new CountDownLatch(1);
    static final CountDownLatch first = new CountDownLatch(1);
    static String result;

    public static void main(String[] args) throws Exception {
        Thread late =
                new Thread(
                        () -> {
                            try {
                                Thread.sleep(100);
                                never.await(50, TimeUnit.MILLISECONDS);
                                synchronized (never) {
                                    result = result == null ? "late" : result;
                                }
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        late.start();
        never.await(120, TimeUnit.MILLISECONDS);
        synchronized (never) {
            result = result == null ? "early" : result;
        }
        late.join();
        if (!result.equals("early")) {
            throw new AssertionError(result);
        }
    }
}
