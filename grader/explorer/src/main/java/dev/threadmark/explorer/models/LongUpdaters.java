package dev.threadmark.explorer.models;

import java.util.concurrent.atomic.AtomicLongFieldUpdater;

/** The static method of {@link AtomicLongFieldUpdater}. */
public final class LongUpdaters {
    private LongUpdaters() {}

    public static <T> AtomicLongFieldUpdater<T> newUpdater(Class<T> owner, String name) {
        return new ControlledLongUpdater<>(UpdatedField.of(owner, name, long.class));
    }
}
