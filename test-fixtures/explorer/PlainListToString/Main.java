import java.util.ArrayList;
import java.util.List;

/** Joins a list into a string while another thread adds to it. */
public class Main {
    static final List<String> log = new ArrayList<>();

    public static void main(String[] args) throws Exception {
        Thread writer = new Thread(() -> log.add("started"));
        writer.start();
        String text = "log: " + log;
        writer.join();
        System.out.println(text);
    }
}
