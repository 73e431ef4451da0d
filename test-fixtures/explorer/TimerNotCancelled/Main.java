import java.util.Timer;
import java.util.TimerTask;

/** The thread of a timer that nobody cancels keeps the program alive. */
public class Main {
    public static void main(String[] args) {
        Timer timer = new Timer("clock");
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {}
                },
                10);
    }
}
