import java.util.concurrent.atomic.AtomicInteger;

/** A hundred threads count atomically. */
public class Main {
    static final AtomicInteger COUNT = new AtomicInteger();

    public static void main(String[] args) throws Exception {
        Thread[] threads = new Thread[100];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(COUNT::incrementAndGet, "t" + i);
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (COUNT.get() != threads.length) {
            throw new AssertionError("count " + COUNT);
        }
    }
}
