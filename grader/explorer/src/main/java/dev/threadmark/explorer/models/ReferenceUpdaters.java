package dev.threadmark.explorer.models;

import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

/** The static method of {@link AtomicReferenceFieldUpdater}. */
public final class ReferenceUpdaters {
    private ReferenceUpdaters() {}

    public static <T, V> AtomicReferenceFieldUpdater<T, V> newUpdater(
            Class<T> owner, Class<V> type, String name) {
        return new ControlledReferenceUpdater<>(UpdatedField.of(owner, name, type));
    }
}
