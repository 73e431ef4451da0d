import java.util.HashMap;
import java.util.Map;

class MapOfNamesNotThreads {
    private final Map<String, Thread> threads = new HashMap<>();

    void start(String name, Runnable r) {
        Thread t = new Thread(r, name);
        threads.put(name, t);
        t.start();
    }
}
