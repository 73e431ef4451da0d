import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The map is safe, the lists in it are not. */
public class Main {
    static final Map<String, List<Integer>> places = new ConcurrentHashMap<>();

    static void note(int place) {
        places.computeIfAbsent("x", key -> new ArrayList<>()).add(place);
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> note(1));
        Thread b = new Thread(() -> note(2));
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
