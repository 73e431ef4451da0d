import java.util.Timer;
import java.util.TimerTask;

/** Main sleeps "long enough" and then reads what a timer task counted. */
public class Main {
    static int ticks;

    public static void main(String[] args) throws Exception {
        Timer timer = new Timer();
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        ticks++;
                    }
                },
                100);
        Thread.sleep(1000);
        timer.cancel();
        if (ticks > 1) {
            throw new AssertionError("ticks " + ticks);
        }
    }
}
