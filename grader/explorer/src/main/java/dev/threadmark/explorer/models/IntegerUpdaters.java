package dev.threadmark.explorer.models;

import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

/** The static method of {@link AtomicIntegerFieldUpdater}. */
public final class IntegerUpdaters {
    private IntegerUpdaters() {}

    public static <T> AtomicIntegerFieldUpdater<T> newUpdater(Class<T> owner, String name) {
        return new ControlledIntegerUpdater<>(UpdatedField.of(owner, name, int.class));
    }
}
