import java.util.ArrayList;
import java.util.List;

/** Two threads add to one ArrayList. */
public class Main {
    static final List<Integer> LIST = new ArrayList<>();

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> LIST.add(1), "a");
        Thread b = new Thread(() -> LIST.add(2), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (LIST.size() != 2) {
            throw new AssertionError("size " + LIST.size());
        }
    }
}
