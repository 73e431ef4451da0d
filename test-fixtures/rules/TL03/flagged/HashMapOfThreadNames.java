import java.util.HashMap;
import java.util.Map;

public class HashMapOfThreadNames {
    private final Map<Long, String> names = new HashMap<>(); // flag

    public void remember(String name) {
        names.put(Thread.currentThread().getId(), name);
    }

    public String name() {
        return names.get(Thread.currentThread().getId());
    }
}
