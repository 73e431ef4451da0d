import java.util.ArrayList;
import java.util.List;

/** Copies a list while another thread adds to it. */
public class Main {
    static final List<String> log = new ArrayList<>();

    public static void main(String[] args) throws Exception {
        Thread writer =
                new Thread(
                        () -> {
                            synchronized (log) {
                                log.add("started");
                            }
                        });
        writer.start();
        List<String> copy = new ArrayList<>(log);
        writer.join();
        System.out.println(copy.size());
    }
}
