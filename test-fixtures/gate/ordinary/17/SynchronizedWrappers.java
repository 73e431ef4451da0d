import java.util.Collection;
import java.util.Collections;
import java.util.Hashtable;
import java.util.Vector;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

public class SynchronizedWrappers {
    private final Vector<String> names = new Vector<>(Arrays.asList("a", "b"));
    private final Hashtable<String, Integer> ages = new Hashtable<>();
    private final Collection<String> wrapped = Collections.synchronizedCollection(names);
    private final Map<String, String> recent = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > 100;
        }
    };

    public String longest() {
        synchronized (wrapped) {
            return wrapped.stream().max((x, y) -> x.length() - y.length()).orElseThrow();
        }
    }

    public void put(String name, int age) {
        ages.put(name, age);
        synchronized (recent) {
            recent.put(name, String.valueOf(age));
        }
        Collections.unmodifiableList(names).forEach(n -> ages.putIfAbsent(n, 0));
    }
}
