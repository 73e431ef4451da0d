package dev.threadmark.explorer.models;

import java.util.Collection;
import java.util.function.Predicate;

/** The method of {@link Collection} that calls back into the program. */
public final class CollectionCallbacks {
    private CollectionCallbacks() {}

    public static <E> boolean removeIf(Collection<E> collection, Predicate<? super E> filter) {
        return Callbacks.changing(collection, "removeIf", () -> collection.removeIf(filter));
    }
}
