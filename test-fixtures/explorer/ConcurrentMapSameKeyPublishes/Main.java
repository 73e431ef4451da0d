import java.util.concurrent.ConcurrentHashMap;

/** Who finds the value of a key sees what was done before it was put. */
public class Main {
    static int data;
    static final ConcurrentHashMap<String, String> map = new ConcurrentHashMap<>();

    public static void main(String[] args) throws Exception {
        Thread writer =
                new Thread(
                        () -> {
                            data = 1;
                            map.put("ours", "ready");
                        });
        writer.start();
        if (map.get("ours") != null && data != 1) {
            throw new AssertionError("data " + data);
        }
        writer.join();
    }
}
