package dev.threadmark.explorer.models;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** The methods of {@link AtomicReferenceArray}, each one synchronising step on one element. */
public final class AtomicReferenceArrays {
    private AtomicReferenceArrays() {}

    public static <E> E get(AtomicReferenceArray<E> a, int i) {
        AtomicElements.read(a, i, "read");
        return Atomics.value(a.get(i));
    }

    public static <E> E getAcquire(AtomicReferenceArray<E> a, int i) {
        AtomicElements.read(a, i, "read");
        return Atomics.value(a.getAcquire(i));
    }

    public static <E> void set(AtomicReferenceArray<E> a, int i, E value) {
        AtomicElements.write(a, i, "write", value);
        a.set(i, value);
    }

    public static <E> void lazySet(AtomicReferenceArray<E> a, int i, E value) {
        AtomicElements.write(a, i, "write", value);
        a.lazySet(i, value);
    }

    public static <E> void setRelease(AtomicReferenceArray<E> a, int i, E value) {
        AtomicElements.write(a, i, "write", value);
        a.setRelease(i, value);
    }

    public static <E> E getAndSet(AtomicReferenceArray<E> a, int i, E value) {
        AtomicElements.update(a, i, "get and set");
        return Atomics.value(a.getAndSet(i, value));
    }

    public static <E> boolean compareAndSet(AtomicReferenceArray<E> a, int i, E expected, E value) {
        AtomicElements.attempt(a, i, "compare and set");
        return Atomics.changed(a.compareAndSet(i, expected, value));
    }

    public static <E> boolean weakCompareAndSetVolatile(
            AtomicReferenceArray<E> a, int i, E expected, E value) {
        AtomicElements.attempt(a, i, "compare and set");
        return Atomics.changed(a.compareAndSet(i, expected, value));
    }

    public static <E> boolean weakCompareAndSetAcquire(
            AtomicReferenceArray<E> a, int i, E expected, E value) {
        AtomicElements.attempt(a, i, "compare and set");
        return Atomics.changed(a.compareAndSet(i, expected, value));
    }

    public static <E> boolean weakCompareAndSetRelease(
            AtomicReferenceArray<E> a, int i, E expected, E value) {
        AtomicElements.attempt(a, i, "compare and set");
        return Atomics.changed(a.compareAndSet(i, expected, value));
    }

    public static <E> E compareAndExchange(AtomicReferenceArray<E> a, int i, E expected, E value) {
        AtomicElements.attempt(a, i, "compare and exchange");
        E was = a.compareAndExchange(i, expected, value);
        return Atomics.exchanged(was, was == expected);
    }

    public static <E> E compareAndExchangeAcquire(
            AtomicReferenceArray<E> a, int i, E expected, E value) {
        return compareAndExchange(a, i, expected, value);
    }

    public static <E> E compareAndExchangeRelease(
            AtomicReferenceArray<E> a, int i, E expected, E value) {
        return compareAndExchange(a, i, expected, value);
    }

    public static <E> E getAndUpdate(AtomicReferenceArray<E> a, int i, UnaryOperator<E> function) {
        for (; ; ) {
            E old = get(a, i);
            if (compareAndSet(a, i, old, function.apply(old))) {
                return old;
            }
        }
    }

    public static <E> E updateAndGet(AtomicReferenceArray<E> a, int i, UnaryOperator<E> function) {
        for (; ; ) {
            E old = get(a, i);
            E fresh = function.apply(old);
            if (compareAndSet(a, i, old, fresh)) {
                return fresh;
            }
        }
    }

    public static <E> E getAndAccumulate(
            AtomicReferenceArray<E> a, int i, E x, BinaryOperator<E> function) {
        return getAndUpdate(a, i, old -> function.apply(old, x));
    }

    public static <E> E accumulateAndGet(
            AtomicReferenceArray<E> a, int i, E x, BinaryOperator<E> function) {
        return updateAndGet(a, i, old -> function.apply(old, x));
    }
}
