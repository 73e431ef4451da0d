import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An unmodifiable view of a list is not a copy. */
public class Main {
    private final List<String> names = new ArrayList<>();

    synchronized void add(String name) {
        names.add(name);
    }

    synchronized List<String> all() {
        return Collections.unmodifiableList(names);
    }

    public static void main(String[] args) throws Exception {
        Main club = new Main();
        Thread writer = new Thread(() -> club.add("ann"));
        writer.start();
        int count = club.all().size();
        writer.join();
        System.out.println(count);
    }
}
