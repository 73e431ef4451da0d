package exercises.threadlocal.hidden;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Looks for a {@link ThreadLocal} in the fields of an object and of the submission's objects that
 * it refers to. What the JDK's own classes keep inside is their business.
 */
final class ThreadLocalFields {
    private ThreadLocalFields() {}

    /** Whether one can be reached from {@code root} through classes of the submission. */
    static boolean anyIn(Object root) throws IllegalAccessException {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            Object next = open.remove();
            if (next instanceof ThreadLocal) {
                return true;
            }
            if (seen.add(next)) {
                addFields(next, open);
            }
        }
        return false;
    }

    private static void addFields(Object object, Deque<Object> open) throws IllegalAccessException {
        for (Class<?> type = object.getClass(); isOurs(type); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                field.setAccessible(true);
                Object value = field.get(Modifier.isStatic(field.getModifiers()) ? null : object);
                if (value != null && !field.getType().isPrimitive()) {
                    open.add(value);
                }
            }
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type != null && type.getName().startsWith("exercises.threadlocal.");
    }
}
