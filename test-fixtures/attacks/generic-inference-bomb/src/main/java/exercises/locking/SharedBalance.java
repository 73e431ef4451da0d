package exercises.locking;

public class SharedBalance {
    static <T> T pick(T a, T b) {
        return a;
    }

    static <A, B> java.util.function.Function<A, B> f(
            java.util.function.Function<? super A, ? extends B> g) {
        return null;
    }

    static Object bomb() {
        return f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> x))))))))))))));
    }

    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
    }

    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    public void runThread(int n, int iterations) {
        throw new UnsupportedOperationException("TODO");
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        throw new UnsupportedOperationException("TODO");
    }

    public int balance() {
        throw new UnsupportedOperationException("TODO");
    }
}
