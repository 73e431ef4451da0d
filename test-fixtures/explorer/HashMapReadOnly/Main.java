import java.util.HashMap;
import java.util.Map;

/** Two threads read a HashMap that nobody changes any more. */
public class Main {
    static final Map<String, Integer> MAP = new HashMap<>();

    static void read() {
        if (MAP.get("a") != 1 || !MAP.containsKey("b")) {
            throw new AssertionError("map " + MAP);
        }
        for (Map.Entry<String, Integer> entry : MAP.entrySet()) {
            if (entry.getValue() == null) {
                throw new AssertionError("entry " + entry);
            }
        }
    }

    public static void main(String[] args) throws Exception {
        MAP.put("a", 1);
        MAP.put("b", 2);
        Thread a = new Thread(Main::read, "a");
        Thread b = new Thread(Main::read, "b");
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
