package exercises.locking.hidden;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** Looks for locks in the fields of an object and of the submission's objects it refers to. */
final class LockFields {
    private LockFields() {}

    /** Whether a lock can be reached from {@code root} through classes of the submission. */
    static boolean anyIn(Object root) throws IllegalAccessException {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            Object next = open.remove();
            if (isLock(next)) {
                return true;
            }
            if (seen.add(next)) {
                addFields(next, open);
            }
        }
        return false;
    }

    private static boolean isLock(Object value) {
        return value instanceof Lock
                || value instanceof ReadWriteLock
                || value instanceof StampedLock;
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
        return type != null && type.getName().startsWith("exercises.locking.");
    }
}
