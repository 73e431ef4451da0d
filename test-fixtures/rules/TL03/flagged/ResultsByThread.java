import java.util.HashMap;
import java.util.Map;

class ResultsByThread {
    private final Map<Thread, Integer> results = new HashMap<>(); // flag

    void done(int n) {
        results.put(Thread.currentThread(), n);
    }

    int mine() {
        return results.get(Thread.currentThread());
    }
}
