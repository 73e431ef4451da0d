import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

public class HandlerClearsItsContext {
    static class Context {
        private final ThreadLocal<Map<String, Object>> attributes = ThreadLocal.withInitial(HashMap::new);

        void set(String name, Object value) {
            attributes.get().put(name, value);
        }

        Object get(String name) {
            return attributes.get().get(name);
        }

        void clear() {
            attributes.remove();
        }
    }

    private final Context context;

    public HandlerClearsItsContext(Context context) {
        this.context = context;
    }

    public <T> T handle(String user, Supplier<T> work) {
        context.set("user", user);
        try {
            return work.get();
        } finally {
            context.clear();
        }
    }
}
