import java.util.HashMap;
import java.util.Map;

public class SynchronizedOnNewLocalOfRunnable implements Runnable {
    private static final Map<String, Integer> VISITS = new HashMap<>();

    @Override
    public void run() {
        Object mutex = new Object(); // flag
        synchronized (mutex) { // also LK07
            VISITS.merge("total", 1, Integer::sum);
        }
    }
}
