import java.util.ArrayList;
import java.util.List;

/** Two threads add to one ArrayList under its monitor; a third copies it. */
public class Main {
    static final List<Integer> LIST = new ArrayList<>();

    static void add(int value) {
        synchronized (LIST) {
            LIST.add(value);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> add(1), "a");
        Thread b = new Thread(() -> add(2), "b");
        a.start();
        b.start();
        List<Integer> copy;
        synchronized (LIST) {
            copy = new ArrayList<>(LIST);
        }
        a.join();
        b.join();
        if (LIST.size() != 2 || copy.size() > 2) {
            throw new AssertionError("size " + LIST.size());
        }
    }
}
