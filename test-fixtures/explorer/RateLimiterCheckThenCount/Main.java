import java.util.concurrent.atomic.AtomicInteger;

public class Main {
    static final AtomicInteger used = new AtomicInteger();
    static final AtomicInteger allowed = new AtomicInteger();

    static void request() {
        if (used.get() < 1) {
            used.getAndIncrement();
            allowed.addAndGet(1);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread t = new Thread(Main::request);
        t.start();
        request();
        t.join();
        if (allowed.intValue() > 1) throw new AssertionError("limit broken");
    }
}
