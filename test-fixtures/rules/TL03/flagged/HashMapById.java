import java.util.HashMap;
import java.util.Map;

class HashMapById {
    private final Map<Long, String> names = new HashMap<>(); // flag

    void put(String name) {
        long id = Thread.currentThread().getId();
        names.put(id, name);
    }

    String get() {
        return names.get(Thread.currentThread().getId());
    }
}
