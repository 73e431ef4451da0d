import java.util.ArrayList;
import java.util.List;

class FreshMonitorInMethod {
    private final List<String> log = new ArrayList<>();

    void append(String line) {
        Object guard = new Object(); // flag
        synchronized (guard) {
            log.add(line);
        }
    }

    int size() {
        Object guard = new Object(); // also LK05
        synchronized (guard) {
            return log.size();
        }
    }
}
