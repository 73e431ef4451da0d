package dev.threadmark.explorer.models;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** The methods of {@link AtomicLongArray}, each one synchronising step on one element. */
public final class AtomicLongArrays {
    private AtomicLongArrays() {}

    public static long get(AtomicLongArray a, int i) {
        AtomicElements.read(a, i, "read");
        return Atomics.value(a.get(i));
    }

    public static long getAcquire(AtomicLongArray a, int i) {
        AtomicElements.read(a, i, "read");
        return Atomics.value(a.getAcquire(i));
    }

    public static void set(AtomicLongArray a, int i, long value) {
        AtomicElements.write(a, i, "write", value);
        a.set(i, value);
    }

    public static void lazySet(AtomicLongArray a, int i, long value) {
        AtomicElements.write(a, i, "write", value);
        a.lazySet(i, value);
    }

    public static void setRelease(AtomicLongArray a, int i, long value) {
        AtomicElements.write(a, i, "write", value);
        a.setRelease(i, value);
    }

    public static long getAndSet(AtomicLongArray a, int i, long value) {
        AtomicElements.update(a, i, "get and set");
        return Atomics.value(a.getAndSet(i, value));
    }

    public static long getAndIncrement(AtomicLongArray a, int i) {
        AtomicElements.update(a, i, "increment");
        return Atomics.value(a.getAndIncrement(i));
    }

    public static long incrementAndGet(AtomicLongArray a, int i) {
        AtomicElements.update(a, i, "increment");
        return Atomics.value(a.incrementAndGet(i));
    }

    public static long getAndDecrement(AtomicLongArray a, int i) {
        AtomicElements.update(a, i, "decrement");
        return Atomics.value(a.getAndDecrement(i));
    }

    public static long decrementAndGet(AtomicLongArray a, int i) {
        AtomicElements.update(a, i, "decrement");
        return Atomics.value(a.decrementAndGet(i));
    }

    public static long getAndAdd(AtomicLongArray a, int i, long delta) {
        AtomicElements.update(a, i, "add");
        return Atomics.value(a.getAndAdd(i, delta));
    }

    public static long addAndGet(AtomicLongArray a, int i, long delta) {
        AtomicElements.update(a, i, "add");
        return Atomics.value(a.addAndGet(i, delta));
    }

    public static boolean compareAndSet(AtomicLongArray a, int i, long expected, long value) {
        AtomicElements.attempt(a, i, "compare and set");
        return Atomics.changed(a.compareAndSet(i, expected, value));
    }

    public static boolean weakCompareAndSetVolatile(
            AtomicLongArray a, int i, long expected, long value) {
        AtomicElements.attempt(a, i, "compare and set");
        return Atomics.changed(a.compareAndSet(i, expected, value));
    }

    public static boolean weakCompareAndSetAcquire(
            AtomicLongArray a, int i, long expected, long value) {
        AtomicElements.attempt(a, i, "compare and set");
        return Atomics.changed(a.compareAndSet(i, expected, value));
    }

    public static boolean weakCompareAndSetRelease(
            AtomicLongArray a, int i, long expected, long value) {
        AtomicElements.attempt(a, i, "compare and set");
        return Atomics.changed(a.compareAndSet(i, expected, value));
    }

    public static long compareAndExchange(AtomicLongArray a, int i, long expected, long value) {
        AtomicElements.attempt(a, i, "compare and exchange");
        long was = a.compareAndExchange(i, expected, value);
        return Atomics.exchanged(was, was == expected);
    }

    public static long compareAndExchangeAcquire(
            AtomicLongArray a, int i, long expected, long value) {
        return compareAndExchange(a, i, expected, value);
    }

    public static long compareAndExchangeRelease(
            AtomicLongArray a, int i, long expected, long value) {
        return compareAndExchange(a, i, expected, value);
    }

    public static long getAndUpdate(AtomicLongArray a, int i, LongUnaryOperator function) {
        for (; ; ) {
            long old = get(a, i);
            if (compareAndSet(a, i, old, function.applyAsLong(old))) {
                return old;
            }
        }
    }

    public static long updateAndGet(AtomicLongArray a, int i, LongUnaryOperator function) {
        for (; ; ) {
            long old = get(a, i);
            long fresh = function.applyAsLong(old);
            if (compareAndSet(a, i, old, fresh)) {
                return fresh;
            }
        }
    }

    public static long getAndAccumulate(
            AtomicLongArray a, int i, long x, LongBinaryOperator function) {
        return getAndUpdate(a, i, old -> function.applyAsLong(old, x));
    }

    public static long accumulateAndGet(
            AtomicLongArray a, int i, long x, LongBinaryOperator function) {
        return updateAndGet(a, i, old -> function.applyAsLong(old, x));
    }
}
