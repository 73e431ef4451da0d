import java.util.TreeMap;

/** Two threads put into one TreeMap. */
public class Main {
    static final TreeMap<String, Integer> marks = new TreeMap<>();

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> marks.put("ann", 1));
        Thread b = new Thread(() -> marks.put("bob", 2));
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println(marks);
    }
}
