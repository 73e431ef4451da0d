package dev.threadmark.explorer.models;

import java.util.function.Consumer;

/** The method of {@link Iterable} that calls back into the program. */
public final class IterableCallbacks {
    private IterableCallbacks() {}

    public static <E> void forEach(Iterable<E> elements, Consumer<? super E> action) {
        if (CollectionCallbacks.isModel(elements, "forEach")) {
            CollectionCallbacks.<E>snapshot(elements).forEach(action);
            return;
        }
        Callbacks.looking(elements, "forEach", () -> elements.forEach(action));
    }
}
