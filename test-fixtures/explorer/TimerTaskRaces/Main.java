import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

/** A timer task reads what main writes after scheduling it. */
public class Main {
    static int value;

    public static void main(String[] args) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Timer timer = new Timer("timer", true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        int seen = value;
                        done.countDown();
                        if (seen != 42) {
                            throw new AssertionError("value " + seen);
                        }
                    }
                },
                1000);
        value = 42;
        done.await();
        timer.cancel();
    }
}
