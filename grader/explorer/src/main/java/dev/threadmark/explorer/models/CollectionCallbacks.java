package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The methods of {@link Collection} that call back into the program, or look later. */
public final class CollectionCallbacks {
    private CollectionCallbacks() {}

    public static <E> boolean removeIf(Collection<E> collection, Predicate<? super E> filter) {
        if (isModel(collection, "removeIf")) {
            return removeEach(collection, filter);
        }
        return Callbacks.changing(collection, "removeIf", () -> collection.removeIf(filter));
    }

    public static <E> boolean removeAll(Collection<E> collection, Collection<?> others) {
        if (isModel(collection, "removeAll")) {
            return removeEach(collection, others::contains);
        }
        ArgumentCalls.read(others);
        return Callbacks.changing(collection, "removeAll", () -> collection.removeAll(others));
    }

    public static <E> boolean retainAll(Collection<E> collection, Collection<?> others) {
        if (isModel(collection, "retainAll")) {
            return removeEach(collection, each -> !others.contains(each));
        }
        ArgumentCalls.read(others);
        return Callbacks.changing(collection, "retainAll", () -> collection.retainAll(others));
    }

    public static <E> Stream<E> stream(Collection<E> collection) {
        if (isModel(collection, "stream") || isWatched(collection)) {
            return StreamSupport.stream(spliterator(collection), false);
        }
        CollectionCalls.reading(collection, "stream");
        return collection.stream();
    }

    public static <E> Stream<E> parallelStream(Collection<E> collection) {
        if (isModel(collection, "parallelStream") || isWatched(collection)) {
            return StreamSupport.stream(spliterator(collection), true);
        }
        CollectionCalls.reading(collection, "parallelStream");
        return collection.parallelStream();
    }

    public static <E> Spliterator<E> spliterator(Collection<E> collection) {
        if (isModel(collection, "spliterator")) {
            return CollectionCallbacks.<E>snapshot(collection).spliterator();
        }
        if (isWatched(collection)) {
            return new WatchedSpliterator<>(collection.spliterator(), collection);
        }
        CollectionCalls.reading(collection, "spliterator");
        return collection.spliterator();
    }

    /** Whether a queue of the explorer's stands for the JDK's; those without a model of it end. */
    static boolean isModel(Object collection, String method) {
        Execution run = Execution.current();
        if (run != null && collection instanceof ControlledTransferQueue) {
            throw run.inconclusive("java.util.concurrent.LinkedTransferQueue." + method);
        }
        return run != null && collection instanceof ModelQueue;
    }

    @SuppressWarnings("unchecked")
    static <E> List<E> snapshot(Object queue) {
        return (List<E>) Arrays.asList(((ModelQueue) queue).toArray());
    }

    /** As the linked queues do it: they look, ask without a lock, and then remove. */
    private static <E> boolean removeEach(Collection<E> queue, Predicate<? super E> filter) {
        boolean removed = false;
        for (E each : CollectionCallbacks.<E>snapshot(queue)) {
            removed |= filter.test(each) && ((ModelQueue) queue).remove(each);
        }
        return removed;
    }

    private static boolean isWatched(Collection<?> collection) {
        return Execution.current() != null
                && collection != null
                && !(collection instanceof CopyOnWriteArrayList)
                && !(collection instanceof CopyOnWriteArraySet)
                && CollectionCalls.hasContents(collection);
    }
}
