import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class InitialOnly {
    private static final ThreadLocal<StringBuilder> SB = ThreadLocal.withInitial(StringBuilder::new);
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    void go(String s) {
        pool.submit(() -> {
            StringBuilder b = SB.get();
            b.setLength(0);
            b.append(s);
            return b.toString();
        });
    }
}
