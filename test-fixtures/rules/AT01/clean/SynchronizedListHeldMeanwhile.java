import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class SynchronizedListHeldMeanwhile {
    private final List<String> names = Collections.synchronizedList(new ArrayList<>());

    public void addOnce(String name) {
        synchronized (names) {
            if (!names.contains(name)) {
                names.add(name);
            }
        }
    }
}
