import java.util.concurrent.atomic.AtomicReference;

/** Appends with updateAndGet, accumulateAndGet and a compareAndSet loop. */
public class Main {
    static final AtomicReference<String> TEXT = new AtomicReference<>("");
    static String result = "";

    static void append(String part) {
        String seen;
        do {
            seen = TEXT.get();
        } while (!TEXT.compareAndSet(seen, seen + part));
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> TEXT.updateAndGet(text -> text + "a"), "a");
        Thread b = new Thread(() -> TEXT.accumulateAndGet("b", (text, part) -> text + part), "b");
        a.start();
        b.start();
        append("c");
        a.join();
        b.join();
        result = TEXT.get();
        if (result.length() != 3) {
            throw new AssertionError("text " + result);
        }
    }
}
