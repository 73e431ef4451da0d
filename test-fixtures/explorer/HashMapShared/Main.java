import java.util.HashMap;
import java.util.Map;

/** Two threads put different keys into one HashMap. */
public class Main {
    static final Map<String, Integer> MAP = new HashMap<>();

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> MAP.put("a", 1), "a");
        Thread b = new Thread(() -> MAP.put("b", 2), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (MAP.size() != 2) {
            throw new AssertionError("size " + MAP.size());
        }
    }
}
