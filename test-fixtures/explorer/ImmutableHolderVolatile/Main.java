import java.math.BigInteger;
import java.util.Arrays;

final class OneValueCache {
    private final int number;
    private final int[] factors;

    OneValueCache(int number, int[] factors) {
        this.number = number;
        this.factors = factors == null ? null : Arrays.copyOf(factors, factors.length);
    }

    int[] factors(int n) {
        if (factors == null || n != number) return null;
        return Arrays.copyOf(factors, factors.length);
    }
}

class Factorizer {
    private volatile OneValueCache cache = new OneValueCache(0, null);

    int[] service(int n) {
        int[] factors = cache.factors(n);
        if (factors == null) {
            factors = new int[] {1, n};
            cache = new OneValueCache(n, factors);
        }
        return factors;
    }
}

public class Main {
    public static void main(String[] args) throws InterruptedException {
        Factorizer f = new Factorizer();
        Thread a = new Thread(() -> check(f, 3));
        Thread b = new Thread(() -> check(f, 5));
        a.start();
        b.start();
        check(f, 3);
        a.join();
        b.join();
    }

    static void check(Factorizer f, int n) {
        int[] got = f.service(n);
        assertEquals(n, got[1]);
    }

    static void assertEquals(int expected, int actual) {
        if (expected != actual) throw new AssertionError("expected " + expected + " but was " + actual);
    }
}
