package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.StandIn;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** A {@link ThreadLocal} whose values belong to controlled threads. */
public class ControlledThreadLocal<T> extends InheritableThreadLocal<T> implements StandIn {
    private static final Object NONE = new Object();

    /** Like {@link ThreadLocal#withInitial}. */
    static final class Supplied<S> extends ControlledThreadLocal<S> {
        private final Supplier<? extends S> supplier;

        Supplied(Supplier<? extends S> supplier) {
            this.supplier = Objects.requireNonNull(supplier);
        }

        @Override
        protected S initialValue() {
            return supplier.get();
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public T get() {
        Map<Object, Object> values = values();
        Object value = values.getOrDefault(this, NONE);
        if (value == NONE) {
            value = initialValue();
            values.put(this, value);
        }
        return (T) value;
    }

    @Override
    public void set(T value) {
        values().put(this, value);
    }

    @Override
    public void remove() {
        values().remove(this);
    }

    @Override
    public Class<?> original() {
        Class<?> type = getClass();
        return type.getPackage() == ControlledThreadLocal.class.getPackage() ? standsFor() : type;
    }

    Class<?> standsFor() {
        return ThreadLocal.class;
    }

    @Override
    public String toString() {
        return Texts.of(this);
    }

    private static Map<Object, Object> values() {
        return ((ControlledThread) Threads.currentThread()).locals();
    }

    /** Gives a new thread its parent's inheritable values. */
    static void inherit(ControlledThread parent, ControlledThread child) {
        for (Map.Entry<Object, Object> each : parent.locals().entrySet()) {
            if (each.getKey() instanceof Inheritable<?> local) {
                child.locals().put(local, local.inherit(each.getValue()));
            }
        }
    }

    /** Like {@link InheritableThreadLocal}: a new thread starts with its parent's value. */
    public static class Inheritable<T> extends ControlledThreadLocal<T> {
        @Override
        Class<?> standsFor() {
            return InheritableThreadLocal.class;
        }

        @SuppressWarnings("unchecked")
        private Object inherit(Object value) {
            return childValue((T) value);
        }
    }
}
