import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Timer;
import java.util.TimerTask;

public class TimerClock {
    private final Timer timer = new Timer("clock", true);

    public void start(Duration pause) {
        Instant begun = Instant.now();
        timer.scheduleAtFixedRate(new TimerTask() {
            @Override
            public void run() {
                String now = LocalTime.now().format(DateTimeFormatter.ofPattern("HH:mm:ss"));
                System.out.println(now + " " + Duration.between(begun, Instant.now()).toMillis());
                if (Duration.between(begun, Instant.now()).compareTo(Duration.ofMinutes(1)) > 0) {
                    cancel();
                }
            }
        }, 0, pause.toMillis());
    }
}
