import java.util.ArrayList;
import java.util.List;

public class ExternalMonitorConvention {
    private final Object mutex;
    private final List<String> lines = new ArrayList<>();
    private int chars;

    public ExternalMonitorConvention() {
        mutex = this;
    }

    public void add(String s) {
        synchronized (mutex) {
            lines.add(s);
            chars += s.length();
        }
    }

    public synchronized int chars() {
        return chars;
    }
}
