import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Copies, prints, sorts and streams a list under the lock that guards it. */
public class Main {
    static final List<String> log = new ArrayList<>();
    static final List<String> view = Collections.unmodifiableList(log);

    public static void main(String[] args) throws Exception {
        Thread writer =
                new Thread(
                        () -> {
                            synchronized (log) {
                                log.add("started");
                                Collections.sort(log);
                            }
                        });
        writer.start();
        List<String> copy;
        synchronized (log) {
            copy = new ArrayList<>(log);
            String text = "log: " + log + view.size();
            long count = log.stream().filter(line -> line.equals("started")).count();
            if (count != copy.size()) {
                throw new AssertionError(text);
            }
        }
        writer.join();
    }
}
