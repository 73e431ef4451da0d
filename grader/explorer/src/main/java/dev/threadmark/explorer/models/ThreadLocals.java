package dev.threadmark.explorer.models;

import java.util.function.Supplier;

/** The static method of {@link ThreadLocal}. */
public final class ThreadLocals {
    private ThreadLocals() {}

    public static <S> ThreadLocal<S> withInitial(Supplier<? extends S> supplier) {
        return new ControlledThreadLocal.Supplied<>(supplier);
    }
}
