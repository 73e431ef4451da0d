import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.List;

/** Every thread gets a list and a date format of its own. */
public class Main {
    static final ThreadLocal<List<String>> mine = ThreadLocal.withInitial(ArrayList::new);
    static final ThreadLocal<SimpleDateFormat> format =
            ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy-MM-dd"));

    static void work(String text) {
        try {
            mine.get().add(text + format.get().parse("2024-05-06").getTime());
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
        if (mine.get().size() != 1) {
            throw new AssertionError("size " + mine.get().size());
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> work("a"));
        Thread b = new Thread(() -> work("b"));
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
