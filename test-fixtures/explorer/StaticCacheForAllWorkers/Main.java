import java.util.HashMap;
import java.util.Map;

public class Main {
    private static final Map<Integer, Long> CACHE = new HashMap<>();

    static long fib(int n) {
        if (n < 2) return n;
        if (CACHE.containsKey(n)) return CACHE.get(n);
        long f = fib(n - 1) + fib(n - 2);
        CACHE.put(n, f);
        return f;
    }

    public static void main(String[] args) throws InterruptedException {
        long[] r = new long[2];
        Thread a = new Thread(() -> r[0] = fib(5));
        Thread b = new Thread(() -> r[1] = fib(6));
        a.start();
        b.start();
        a.join();
        b.join();
        if (r[0] != 5 || r[1] != 8) throw new AssertionError();
    }
}
