import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** putIfAbsent of a synchronized map is one step. */
public class Main {
    static final Map<String, String> MAP = Collections.synchronizedMap(new HashMap<>());

    public static void main(String[] args) throws Exception {
        String[] before = new String[2];
        Thread a = new Thread(() -> before[0] = MAP.putIfAbsent("seat", "a"), "a");
        Thread b = new Thread(() -> before[1] = MAP.putIfAbsent("seat", "b"), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if ((before[0] == null) == (before[1] == null)) {
            throw new AssertionError("two owners");
        }
    }
}
