package dev.threadmark.explorer.models;

import java.util.IntSummaryStatistics;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What a parallel {@link IntStream} does in parts; a sequential one is the JDK's own matter. */
public final class IntStreams {
    private IntStreams() {}

    private static IntStream whole(IntStream stream) {
        return StreamParts.isParallel(stream)
                ? StreamParts.gathered(stream.boxed()).mapToInt(Integer::intValue)
                : stream;
    }

    /** An operation that has to see all before it goes on, in parallel again. */
    private static IntStream barrier(IntStream stream, UnaryOperator<IntStream> operation) {
        return StreamParts.isParallel(stream)
                ? IntStream.of(operation.apply(whole(stream)).toArray()).parallel()
                : operation.apply(stream);
    }

    public static void forEach(IntStream stream, IntConsumer action) {
        if (StreamParts.isParallel(stream)) {
            Streams.forEach(stream.boxed(), action::accept);
        } else {
            stream.forEach(action);
        }
    }

    public static void forEachOrdered(IntStream stream, IntConsumer action) {
        whole(stream).forEachOrdered(action);
    }

    public static int reduce(IntStream stream, int identity, IntBinaryOperator operator) {
        return StreamParts.isParallel(stream)
                ? Streams.reduce(stream.boxed(), identity, operator::applyAsInt)
                : stream.reduce(identity, operator);
    }

    public static OptionalInt reduce(IntStream stream, IntBinaryOperator operator) {
        if (!StreamParts.isParallel(stream)) {
            return stream.reduce(operator);
        }
        return Streams.reduce(stream.boxed(), operator::applyAsInt)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    public static <R> R collect(
            IntStream stream,
            Supplier<R> supplier,
            ObjIntConsumer<R> accumulator,
            BiConsumer<R, R> combiner) {
        return StreamParts.isParallel(stream)
                ? Streams.collect(stream.boxed(), supplier, accumulator::accept, combiner)
                : stream.collect(supplier, accumulator, combiner);
    }

    public static IntStream sorted(IntStream stream) {
        return barrier(stream, IntStream::sorted);
    }

    public static IntStream distinct(IntStream stream) {
        return barrier(stream, IntStream::distinct);
    }

    public static IntStream limit(IntStream stream, long size) {
        return barrier(stream, each -> each.limit(size));
    }

    public static IntStream skip(IntStream stream, long size) {
        return barrier(stream, each -> each.skip(size));
    }

    public static IntStream takeWhile(IntStream stream, IntPredicate test) {
        return barrier(stream, each -> each.takeWhile(test));
    }

    public static IntStream dropWhile(IntStream stream, IntPredicate test) {
        return barrier(stream, each -> each.dropWhile(test));
    }

    public static LongStream mapToLong(IntStream stream, IntToLongFunction function) {
        return whole(stream).mapToLong(function);
    }

    public static DoubleStream mapToDouble(IntStream stream, IntToDoubleFunction function) {
        return whole(stream).mapToDouble(function);
    }

    public static LongStream asLongStream(IntStream stream) {
        return whole(stream).asLongStream();
    }

    public static DoubleStream asDoubleStream(IntStream stream) {
        return whole(stream).asDoubleStream();
    }

    public static int[] toArray(IntStream stream) {
        return whole(stream).toArray();
    }

    public static int sum(IntStream stream) {
        return whole(stream).sum();
    }

    public static long count(IntStream stream) {
        return whole(stream).count();
    }

    public static OptionalInt min(IntStream stream) {
        return whole(stream).min();
    }

    public static OptionalInt max(IntStream stream) {
        return whole(stream).max();
    }

    public static OptionalDouble average(IntStream stream) {
        return whole(stream).average();
    }

    public static IntSummaryStatistics summaryStatistics(IntStream stream) {
        return whole(stream).summaryStatistics();
    }

    public static boolean anyMatch(IntStream stream, IntPredicate test) {
        return whole(stream).anyMatch(test);
    }

    public static boolean allMatch(IntStream stream, IntPredicate test) {
        return whole(stream).allMatch(test);
    }

    public static boolean noneMatch(IntStream stream, IntPredicate test) {
        return whole(stream).noneMatch(test);
    }

    public static OptionalInt findFirst(IntStream stream) {
        return whole(stream).findFirst();
    }

    public static OptionalInt findAny(IntStream stream) {
        return whole(stream).findAny();
    }
}
