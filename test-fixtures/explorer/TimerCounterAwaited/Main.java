import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

/** A periodic task counts down a latch that main waits for. */
public class Main {
    static int ticks;

    public static void main(String[] args) throws Exception {
        CountDownLatch twice = new CountDownLatch(2);
        Timer timer = new Timer();
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        if (ticks < 2) {
                            ticks++;
                            twice.countDown();
                        }
                    }
                },
                100,
                100);
        twice.await();
        if (ticks != 2) {
            throw new AssertionError("ticks " + ticks);
        }
        timer.cancel();
    }
}
