import java.util.concurrent.atomic.AtomicInteger;

/** Publishes data behind a flag written with lazySet and read with getAcquire. */
public class Main {
    static final AtomicInteger FLAG = new AtomicInteger();
    static int data;

    static void publish() {
        data = 42;
        FLAG.lazySet(1);
    }

    public static void main(String[] args) throws Exception {
        Thread writer = new Thread(Main::publish, "writer");
        writer.start();
        if (FLAG.getAcquire() == 1 && data != 42) {
            throw new AssertionError("data " + data);
        }
        writer.join();
    }
}
