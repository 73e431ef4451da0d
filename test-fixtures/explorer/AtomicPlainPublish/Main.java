import java.util.concurrent.atomic.AtomicInteger;

/** Publishes data behind a flag that is read and written in plain mode. */
public class Main {
    static final AtomicInteger FLAG = new AtomicInteger();
    static int data;

    static void publish() {
        data = 42;
        FLAG.setPlain(1);
    }

    public static void main(String[] args) throws Exception {
        Thread writer = new Thread(Main::publish, "writer");
        writer.start();
        if (FLAG.getPlain() == 1 && data != 42) {
            throw new AssertionError("data " + data);
        }
        writer.join();
    }
}
