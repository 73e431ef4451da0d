import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ContainsKeyThenPut {
    private final Map<String, Integer> users = new ConcurrentHashMap<>();

    public boolean register(String name, int age) {
        if (!users.containsKey(name)) {
            users.put(name, age); // flag
            return true;
        }
        return false;
    }
}
