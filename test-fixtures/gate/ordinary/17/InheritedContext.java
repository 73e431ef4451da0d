import java.util.HashMap;
import java.util.Map;

public class InheritedContext {
    private static final InheritableThreadLocal<Map<String, String>> CONTEXT =
            new InheritableThreadLocal<>() {
                @Override
                protected Map<String, String> childValue(Map<String, String> parent) {
                    return parent == null ? null : new HashMap<>(parent);
                }
            };

    public static Thread with(String key, String value, Runnable body) {
        Map<String, String> map = new HashMap<>();
        map.put(key, value);
        CONTEXT.set(map);
        try {
            Thread child = new Thread(() -> {
                System.out.println(Thread.currentThread().getName() + " sees " + CONTEXT.get());
                body.run();
            });
            child.start();
            return child;
        } finally {
            CONTEXT.remove();
        }
    }
}
