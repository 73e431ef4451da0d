package exercises.threadlocal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

public class ThreadContext {
    private ThreadLocal<Map<String, Object>> attributes = new ThreadLocal<Map<String, Object>>() {
        @Override
        protected Map<String, Object> initialValue() {
            return new LinkedHashMap<String, Object>();
        }
    };

    public void set(String name, Object value) {
        attributes.get().put(name, value);
    }

    public Object get(String name) {
        return attributes.get().get(name);
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(new TreeSet<String>(attributes.get().keySet()));
    }

    public void clear() {
        attributes.get().clear();
        attributes.remove();
    }
}
