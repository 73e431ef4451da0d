import java.util.ArrayList;
import java.util.List;

class MonitorIsACounterList {
    private List<Integer> buffer = new ArrayList<>();

    void add(int n) {
        synchronized (buffer) { // also LK11
            buffer.add(n);
        }
    }

    List<Integer> drain() {
        synchronized (buffer) { // also LK11
            List<Integer> old = buffer;
            buffer = new ArrayList<>(); // flag
            return old;
        }
    }
}
