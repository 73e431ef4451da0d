import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SessionLeftInPoolThread {
    private static final ThreadLocal<Map<String, String>> SESSION = new ThreadLocal<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(8);

    public void handle(String user) {
        workers.execute(() -> {
            Map<String, String> session = new ConcurrentHashMap<>();
            session.put("user", user);
            SESSION.set(session); // flag
            process();
        });
    }

    private void process() {
        System.out.println(SESSION.get().get("user"));
    }
}
