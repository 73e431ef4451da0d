import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

/** A timer task reads what main wrote before scheduling it, and reports through a latch. */
public class Main {
    static int value;

    public static void main(String[] args) throws Exception {
        value = 42;
        CountDownLatch done = new CountDownLatch(1);
        Timer timer = new Timer("timer", true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        value = value + 1;
                        done.countDown();
                    }
                },
                1000);
        done.await();
        timer.cancel();
        if (value != 43) {
            throw new AssertionError("value " + value);
        }
    }
}
