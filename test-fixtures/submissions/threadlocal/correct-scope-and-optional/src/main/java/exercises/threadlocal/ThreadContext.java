package exercises.threadlocal;

import java.util.HashMap;
import java.util.Set;
import java.util.stream.Collectors;

public class ThreadContext {
    private static final class Attrs extends HashMap<String, Object> {
        private static final long serialVersionUID = 1L;
    }

    private static final class AttrsLocal extends ThreadLocal<Attrs> {
        @Override
        protected Attrs initialValue() {
            return new Attrs();
        }
    }

    private final AttrsLocal attrs = new AttrsLocal();

    /** What is open until close(); package-private: only the handler uses it. */
    interface Scope extends AutoCloseable {
        @Override
        void close();
    }

    Scope open(String name, Object value) {
        set(name, value);
        return this::clear;
    }

    public void set(String name, Object value) {
        attrs.get().put(name, value);
    }

    public Object get(String name) {
        return attrs.get().get(name);
    }

    public Set<String> names() {
        return attrs.get().keySet().stream().collect(Collectors.toUnmodifiableSet());
    }

    public void clear() {
        attrs.remove();
    }
}
