import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

public class Main {
    static final Map<Integer, Integer> cache = new ConcurrentHashMap<>();
    static final LongAdder calls = new LongAdder();

    static int slowSquare(int n) {
        if (!cache.containsKey(n)) {
            calls.increment();
            cache.put(n, n * n);
        }
        return cache.get(n);
    }

    public static void main(String[] args) throws InterruptedException {
        Runnable r = () -> slowSquare(12);
        Thread a = new Thread(r), b = new Thread(r);
        a.start(); b.start();
        a.join(); b.join();
        if (calls.sum() != 1) throw new AssertionError("computed " + calls + " times");
    }
}
