import java.util.ArrayList;
import java.util.List;

class LocalMonitorObjectToo {
    private final List<String> rows = new ArrayList<>();

    void add(String row) {
        final Object mutex = new Object(); // flag
        synchronized (mutex) {
            rows.add(row);
        }
    }
}
