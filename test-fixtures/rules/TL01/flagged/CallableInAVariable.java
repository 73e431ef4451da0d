import java.util.concurrent.*;

public class CallableInAVariable {
    private static final ThreadLocal<Long> START = new ThreadLocal<>();

    public static void main(String[] args) throws Exception {
        ExecutorService es = Executors.newFixedThreadPool(2);
        Callable<Long> c = () -> {
            START.set(System.nanoTime()); // flag
            Thread.sleep(3);
            return System.nanoTime() - START.get();
        };
        System.out.println(es.submit(c).get());
        es.shutdown();
    }
}
