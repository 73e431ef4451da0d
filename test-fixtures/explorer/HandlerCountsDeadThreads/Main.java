import java.util.concurrent.atomic.AtomicInteger;

public class Main {
    public static void main(String[] args) throws InterruptedException {
        AtomicInteger dead = new AtomicInteger();
        Thread.setDefaultUncaughtExceptionHandler((t, e) -> dead.incrementAndGet());
        Thread a = new Thread(() -> { throw new IllegalStateException("a"); });
        Thread b = new Thread(() -> { int[] x = new int[1]; x[1] = 0; });
        b.setUncaughtExceptionHandler((t, e) -> {
            if (e instanceof ArrayIndexOutOfBoundsException) dead.addAndGet(10);
        });
        a.start();
        b.start();
        a.join();
        b.join();
        if (dead.get() != 11) throw new AssertionError(dead);
    }
}
