import java.util.ArrayList;
import java.util.List;

class MonitorReplacedOnClear {
    private Object guard = new Object();
    private List<Integer> values = new ArrayList<>();

    void add(int v) {
        synchronized (guard) {
            values.add(v);
        }
    }

    void clear() {
        synchronized (guard) {
            values = new ArrayList<>();
            guard = new Object(); // flag
        }
    }
}
