package dev.threadmark.explorer.models;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What a parallel {@link Stream} does in parts; a sequential one is the JDK's own matter. */
public final class Streams {
    private Streams() {}

    private static <T> Stream<T> whole(Stream<T> stream) {
        return StreamParts.isParallel(stream) ? StreamParts.gathered(stream) : stream;
    }

    /** An operation that has to see all before it goes on, in parallel again. */
    private static <T> Stream<T> barrier(
            Stream<T> stream, java.util.function.UnaryOperator<Stream<T>> operation) {
        if (!StreamParts.isParallel(stream)) {
            return operation.apply(stream);
        }
        return new ArrayList<>(operation.apply(StreamParts.gathered(stream)).toList())
                .stream().parallel();
    }

    public static <T> void forEach(Stream<T> stream, Consumer<? super T> action) {
        if (!StreamParts.isParallel(stream)) {
            stream.forEach(action);
            return;
        }
        StreamParts.each(
                stream.spliterator(),
                part -> {
                    part.forEachRemaining(action);
                    return true;
                });
    }

    public static <T> T reduce(Stream<T> stream, T identity, BinaryOperator<T> operator) {
        if (!StreamParts.isParallel(stream)) {
            return stream.reduce(identity, operator);
        }
        List<T> parts =
                StreamParts.each(
                        stream.spliterator(),
                        part -> StreamParts.sequential(part).reduce(identity, operator));
        return parts.size() == 1 ? parts.get(0) : operator.apply(parts.get(0), parts.get(1));
    }

    public static <T> Optional<T> reduce(Stream<T> stream, BinaryOperator<T> operator) {
        if (!StreamParts.isParallel(stream)) {
            return stream.reduce(operator);
        }
        return StreamParts.each(
                        stream.spliterator(), part -> StreamParts.sequential(part).reduce(operator))
                .stream()
                .flatMap(Optional::stream)
                .reduce(operator);
    }

    public static <T, U> U reduce(
            Stream<T> stream,
            U identity,
            BiFunction<U, ? super T, U> accumulator,
            BinaryOperator<U> combiner) {
        if (!StreamParts.isParallel(stream)) {
            return stream.reduce(identity, accumulator, combiner);
        }
        List<U> parts =
                StreamParts.each(
                        stream.spliterator(),
                        part ->
                                StreamParts.sequential(part)
                                        .reduce(identity, accumulator, combiner));
        return parts.size() == 1 ? parts.get(0) : combiner.apply(parts.get(0), parts.get(1));
    }

    public static <T, R, A> R collect(Stream<T> stream, Collector<? super T, A, R> collector) {
        if (!StreamParts.isParallel(stream)) {
            return stream.collect(collector);
        }
        boolean shared = collector.characteristics().contains(Collector.Characteristics.CONCURRENT);
        A container = shared ? collector.supplier().get() : null;
        List<A> parts =
                StreamParts.each(
                        stream.spliterator(),
                        part -> {
                            A own = shared ? container : collector.supplier().get();
                            part.forEachRemaining(
                                    each -> collector.accumulator().accept(own, each));
                            return own;
                        });
        A all =
                shared || parts.size() == 1
                        ? parts.get(0)
                        : collector.combiner().apply(parts.get(0), parts.get(1));
        return collector.finisher().apply(all);
    }

    public static <T, R> R collect(
            Stream<T> stream,
            Supplier<R> supplier,
            BiConsumer<R, ? super T> accumulator,
            BiConsumer<R, R> combiner) {
        if (!StreamParts.isParallel(stream)) {
            return stream.collect(supplier, accumulator, combiner);
        }
        List<R> parts =
                StreamParts.each(
                        stream.spliterator(),
                        part ->
                                StreamParts.sequential(part)
                                        .collect(supplier, accumulator, combiner));
        if (parts.size() > 1) {
            combiner.accept(parts.get(0), parts.get(1));
        }
        return parts.get(0);
    }

    public static <T> Stream<T> sorted(Stream<T> stream) {
        return barrier(stream, Stream::sorted);
    }

    public static <T> Stream<T> sorted(Stream<T> stream, Comparator<? super T> order) {
        return barrier(stream, each -> each.sorted(order));
    }

    public static <T> Stream<T> distinct(Stream<T> stream) {
        return barrier(stream, Stream::distinct);
    }

    public static <T> Stream<T> limit(Stream<T> stream, long size) {
        return barrier(stream, each -> each.limit(size));
    }

    public static <T> Stream<T> skip(Stream<T> stream, long size) {
        return barrier(stream, each -> each.skip(size));
    }

    public static <T> Stream<T> takeWhile(Stream<T> stream, Predicate<? super T> test) {
        return barrier(stream, each -> each.takeWhile(test));
    }

    public static <T> Stream<T> dropWhile(Stream<T> stream, Predicate<? super T> test) {
        return barrier(stream, each -> each.dropWhile(test));
    }

    public static <T> LongStream mapToLong(Stream<T> stream, ToLongFunction<? super T> function) {
        return whole(stream).mapToLong(function);
    }

    public static <T> DoubleStream mapToDouble(
            Stream<T> stream, ToDoubleFunction<? super T> function) {
        return whole(stream).mapToDouble(function);
    }

    public static <T> List<T> toList(Stream<T> stream) {
        return whole(stream).toList();
    }

    public static <T> Object[] toArray(Stream<T> stream) {
        return whole(stream).toArray();
    }

    public static <T, A> A[] toArray(Stream<T> stream, IntFunction<A[]> array) {
        return whole(stream).toArray(array);
    }

    public static <T> long count(Stream<T> stream) {
        return whole(stream).count();
    }

    public static <T> Optional<T> min(Stream<T> stream, Comparator<? super T> order) {
        return whole(stream).min(order);
    }

    public static <T> Optional<T> max(Stream<T> stream, Comparator<? super T> order) {
        return whole(stream).max(order);
    }

    public static <T> boolean anyMatch(Stream<T> stream, Predicate<? super T> test) {
        return whole(stream).anyMatch(test);
    }

    public static <T> boolean allMatch(Stream<T> stream, Predicate<? super T> test) {
        return whole(stream).allMatch(test);
    }

    public static <T> boolean noneMatch(Stream<T> stream, Predicate<? super T> test) {
        return whole(stream).noneMatch(test);
    }

    public static <T> Optional<T> findFirst(Stream<T> stream) {
        return whole(stream).findFirst();
    }

    public static <T> Optional<T> findAny(Stream<T> stream) {
        return whole(stream).findAny();
    }

    public static <T> Iterator<T> iterator(Stream<T> stream) {
        return whole(stream).iterator();
    }

    public static <T> Spliterator<T> spliterator(Stream<T> stream) {
        return whole(stream).spliterator();
    }

    public static <T> void forEachOrdered(Stream<T> stream, Consumer<? super T> action) {
        whole(stream).forEachOrdered(action);
    }
}
