import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

class PutIfAbsentResultUsed {
    private final ConcurrentMap<String, Integer> users = new ConcurrentHashMap<>();

    boolean register(String name, int age) {
        return users.putIfAbsent(name, age) == null;
    }
}
