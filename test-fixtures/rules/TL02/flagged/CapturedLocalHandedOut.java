import java.util.HashMap;
import java.util.Map;

public class CapturedLocalHandedOut {
    public static void main(String[] args) {
        Map<String, Integer> scores = new HashMap<>();
        ThreadLocal<Map<String, Integer>> local = ThreadLocal.withInitial(() -> scores); // flag
        for (int i = 0; i < 2; i++) {
            new Thread(() -> local.get().merge("points", 1, Integer::sum)).start();
        }
    }
}
