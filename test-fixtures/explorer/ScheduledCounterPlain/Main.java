import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Main looks at a plain counter that a periodic task increments. */
public class Main {
    static int beats;

    public static void main(String[] args) throws Exception {
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
        clock.scheduleAtFixedRate(() -> beats++, 10, 10, TimeUnit.MILLISECONDS);
        while (beats < 2) {
            Thread.sleep(5);
        }
        clock.shutdownNow();
    }
}
