import java.util.concurrent.*;

public class PutsTheOldValueBack {
    static final ThreadLocal<String> T = new ThreadLocal<>();

    static void with(String v, Runnable r) {
        String old = T.get();
        T.set(v);
        try {
            r.run();
        } finally {
            T.set(old);
        }
    }

    public static void main(String[] args) {
        ExecutorService es = Executors.newFixedThreadPool(2);
        es.execute(() -> with("a", () -> System.out.println(T.get())));
        es.shutdown();
    }
}
