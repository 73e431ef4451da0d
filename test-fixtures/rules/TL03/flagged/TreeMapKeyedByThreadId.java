import java.util.Map;
import java.util.TreeMap;

public class TreeMapKeyedByThreadId {
    private final Map<Long, String> users = new TreeMap<>(); // flag

    public void login(String user) {
        long id = Thread.currentThread().getId();
        users.put(id, user); // also LK11
    }

    public String user() {
        return users.get(Thread.currentThread().getId()); // also LK11
    }
}
