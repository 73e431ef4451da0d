import java.util.ArrayList;
import java.util.List;

public class DataReassignedUnderFinalMonitor {
    private final Object monitor = new Object();
    private List<String> pending = new ArrayList<>();

    public void add(String s) {
        synchronized (monitor) {
            pending.add(s);
        }
    }

    public List<String> drain() {
        synchronized (monitor) {
            List<String> result = pending;
            pending = new ArrayList<>();
            return result;
        }
    }
}
