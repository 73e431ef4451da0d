import java.util.HashMap;
import java.util.Map;

public class ConstructorReference {
    private final ThreadLocal<Map<String, Object>> attributes = ThreadLocal.withInitial(HashMap::new);

    public void set(String name, Object value) {
        attributes.get().put(name, value);
    }

    public Object get(String name) {
        return attributes.get().get(name);
    }

    public void clear() {
        attributes.remove();
    }
}
