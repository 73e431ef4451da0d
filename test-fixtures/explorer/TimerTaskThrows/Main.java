import java.util.Timer;
import java.util.TimerTask;

/** A task that throws ends the thread of its timer. */
public class Main {
    public static void main(String[] args) throws Exception {
        Timer timer = new Timer("clock");
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        Integer.parseInt("x");
                    }
                },
                10);
    }
}
