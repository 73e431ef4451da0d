import java.util.ArrayList;
import java.util.List;

/** Every thread gets "its own" list, which is the same one. */
public class Main {
    static final List<String> EMPTY = new ArrayList<>();
    static final ThreadLocal<List<String>> mine = ThreadLocal.withInitial(() -> EMPTY);

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> mine.get().add("a"));
        Thread b = new Thread(() -> mine.get().add("b"));
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
