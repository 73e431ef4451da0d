import java.util.HashMap;
import java.util.Map;

public class SetOnlyInConstructor implements Runnable {
    private final ThreadLocal<Map<String, Integer>> attributes = new ThreadLocal<>(); // flag

    public SetOnlyInConstructor() {
        attributes.set(new HashMap<>());
    }

    @Override
    public void run() {
        attributes.get().put("visits", 1);
    }

    public static void main(String[] args) {
        SetOnlyInConstructor task = new SetOnlyInConstructor();
        new Thread(task).start();
        new Thread(task).start();
    }
}
