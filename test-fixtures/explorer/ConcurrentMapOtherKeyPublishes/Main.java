import java.util.concurrent.ConcurrentHashMap;

/** A put of one key orders nothing for who looks up another key. */
public class Main {
    static int data;
    static final ConcurrentHashMap<String, String> map = new ConcurrentHashMap<>();

    public static void main(String[] args) throws Exception {
        Thread writer =
                new Thread(
                        () -> {
                            data = 1;
                            map.put("mine", "ready");
                        });
        writer.start();
        map.get("yours");
        int seen = data;
        writer.join();
        System.out.println(seen);
    }
}
