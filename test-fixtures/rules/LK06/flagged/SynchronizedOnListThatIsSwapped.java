import java.util.ArrayList;
import java.util.List;

public class SynchronizedOnListThatIsSwapped {
    private List<String> pending = new ArrayList<>();

    public void add(String s) {
        synchronized (pending) { // also LK11
            pending.add(s);
        }
    }

    public List<String> drain() {
        synchronized (pending) { // also LK11
            List<String> result = pending;
            pending = new ArrayList<>(); // flag
            return result;
        }
    }
}
