import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class SynchronizedWrapperIterated {
    private final List<String> names = Collections.synchronizedList(new ArrayList<>());

    public void add(String n) {
        names.add(n);
    }

    public int count(String n) {
        int c = 0;
        synchronized (names) {
            for (String s : names) {
                if (s.equals(n)) {
                    c++;
                }
            }
        }
        return c;
    }

    public void addTwice(String n) {
        synchronized (names) {
            names.add(n);
            names.add(n);
        }
    }
}
