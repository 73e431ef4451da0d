import java.util.concurrent.atomic.AtomicReference;

/** Appends to an immutable string with get and set. */
public class Main {
    static final AtomicReference<String> TEXT = new AtomicReference<>("");

    static void append(String part) {
        TEXT.set(TEXT.get() + part);
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> append("a"), "a");
        Thread b = new Thread(() -> append("b"), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (TEXT.get().length() != 2) {
            throw new AssertionError("text " + TEXT.get());
        }
    }
}
