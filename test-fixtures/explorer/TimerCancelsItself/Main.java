import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

/** The last task cancels the timer; a task that fails catches its own exception. */
public class Main {
    public static void main(String[] args) throws Exception {
        Timer timer = new Timer("clock");
        CountDownLatch done = new CountDownLatch(1);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        try {
                            Integer.parseInt("x");
                        } catch (NumberFormatException e) {
                            // bad input is skipped
                        }
                    }
                },
                10);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        timer.cancel();
                        done.countDown();
                    }
                },
                20);
        done.await();
    }
}
