import java.util.concurrent.*;

public class SetByTheConstructorOfAScope {
    private static final ThreadLocal<String> TX = new ThreadLocal<>();

    static final class Scope implements AutoCloseable {
        Scope(String s) {
            TX.set(s);
        }

        @Override
        public void close() {
            TX.remove();
        }
    }

    public static void main(String[] args) {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        pool.execute(() -> {
            try (Scope s = new Scope("t1")) {
                System.out.println(TX.get());
            }
        });
        pool.shutdown();
    }
}
