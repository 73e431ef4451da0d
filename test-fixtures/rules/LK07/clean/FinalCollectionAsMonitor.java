import java.util.ArrayList;
import java.util.List;

public class FinalCollectionAsMonitor {
    private final List<String> lines = new ArrayList<>();

    public void add(String line) {
        synchronized (lines) {
            lines.add(line);
        }
    }

    public int size() {
        synchronized (lines) {
            return lines.size();
        }
    }
}
