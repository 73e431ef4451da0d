package dev.threadmark.explorer.models;

import java.util.Comparator;
import java.util.Spliterator;
import java.util.function.Consumer;

/**
 * A spliterator that says when it looks at its collection: a stream does so at its end, not where
 * it is made.
 */
final class WatchedSpliterator<E> implements Spliterator<E> {
    private final Spliterator<E> elements;
    private final Object collection;

    WatchedSpliterator(Spliterator<E> elements, Object collection) {
        this.elements = elements;
        this.collection = collection;
    }

    @Override
    public boolean tryAdvance(Consumer<? super E> action) {
        look();
        return elements.tryAdvance(action);
    }

    @Override
    public void forEachRemaining(Consumer<? super E> action) {
        look();
        elements.forEachRemaining(action);
    }

    @Override
    public Spliterator<E> trySplit() {
        look();
        Spliterator<E> prefix = elements.trySplit();
        return prefix == null ? null : new WatchedSpliterator<>(prefix, collection);
    }

    @Override
    public long estimateSize() {
        look();
        return elements.estimateSize();
    }

    @Override
    public int characteristics() {
        return elements.characteristics();
    }

    @Override
    public Comparator<? super E> getComparator() {
        return elements.getComparator();
    }

    private void look() {
        CollectionCalls.traversing(collection, "stream");
    }
}
