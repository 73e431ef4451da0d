package exercises.threadlocal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

public class ThreadContext {
    private static final class Entry {
        final String name;
        Object value;

        Entry(String name, Object value) {
            this.name = name;
            this.value = value;
        }
    }

    private final ThreadLocal<List<Entry>> entries = ThreadLocal.withInitial(ArrayList::new);

    private Entry find(String name) {
        for (Entry e : entries.get()) {
            if (e.name.equals(name)) {
                return e;
            }
        }
        return null;
    }

    public void set(String name, Object value) {
        Entry e = find(name);
        if (e != null) {
            e.value = value;
        } else {
            entries.get().add(new Entry(name, value));
        }
    }

    public Object get(String name) {
        Entry e = find(name);
        return e == null ? null : e.value;
    }

    public Set<String> names() {
        Set<String> result = new LinkedHashSet<>();
        for (Entry e : entries.get()) {
            result.add(e.name);
        }
        return result;
    }

    public void clear() {
        entries.remove();
    }
}
