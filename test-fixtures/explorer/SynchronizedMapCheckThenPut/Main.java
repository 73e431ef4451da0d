import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** containsKey and put of a synchronized map. */
public class Main {
    static final Map<String, String> MAP = Collections.synchronizedMap(new HashMap<>());

    static String claim(String owner) {
        if (!MAP.containsKey("seat")) {
            MAP.put("seat", owner);
            return owner;
        }
        return null;
    }

    public static void main(String[] args) throws Exception {
        String[] owners = new String[2];
        Thread a = new Thread(() -> owners[0] = claim("a"), "a");
        Thread b = new Thread(() -> owners[1] = claim("b"), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (owners[0] != null && owners[1] != null) {
            throw new AssertionError("two owners");
        }
    }
}
