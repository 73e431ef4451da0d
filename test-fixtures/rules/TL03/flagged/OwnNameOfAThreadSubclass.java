import java.util.*;

public class OwnNameOfAThreadSubclass {
    private final Map<String, List<Integer>> results = new TreeMap<>(); // flag

    class Worker extends Thread {
        @Override
        public void run() {
            for (int i = 0; i < 5; i++) {
                String key = getName();
                results.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
    }

    void go() {
        new Worker().start();
        new Worker().start();
    }
}
