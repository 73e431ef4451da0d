package dev.threadmark.explorer.models;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** The methods of {@link AtomicIntegerArray}, each one synchronising step on one element. */
public final class AtomicIntegerArrays {
    private AtomicIntegerArrays() {}

    public static int get(AtomicIntegerArray a, int i) {
        AtomicElements.read(a, i, "read");
        return Atomics.value(a.get(i));
    }

    public static int getAcquire(AtomicIntegerArray a, int i) {
        AtomicElements.read(a, i, "read");
        return Atomics.value(a.getAcquire(i));
    }

    public static void set(AtomicIntegerArray a, int i, int value) {
        AtomicElements.write(a, i, "write", value);
        a.set(i, value);
    }

    public static void lazySet(AtomicIntegerArray a, int i, int value) {
        AtomicElements.write(a, i, "write", value);
        a.lazySet(i, value);
    }

    public static void setRelease(AtomicIntegerArray a, int i, int value) {
        AtomicElements.write(a, i, "write", value);
        a.setRelease(i, value);
    }

    public static int getAndSet(AtomicIntegerArray a, int i, int value) {
        AtomicElements.update(a, i, "get and set");
        return Atomics.value(a.getAndSet(i, value));
    }

    public static int getAndIncrement(AtomicIntegerArray a, int i) {
        AtomicElements.update(a, i, "increment");
        return Atomics.value(a.getAndIncrement(i));
    }

    public static int incrementAndGet(AtomicIntegerArray a, int i) {
        AtomicElements.update(a, i, "increment");
        return Atomics.value(a.incrementAndGet(i));
    }

    public static int getAndDecrement(AtomicIntegerArray a, int i) {
        AtomicElements.update(a, i, "decrement");
        return Atomics.value(a.getAndDecrement(i));
    }

    public static int decrementAndGet(AtomicIntegerArray a, int i) {
        AtomicElements.update(a, i, "decrement");
        return Atomics.value(a.decrementAndGet(i));
    }

    public static int getAndAdd(AtomicIntegerArray a, int i, int delta) {
        AtomicElements.update(a, i, "add");
        return Atomics.value(a.getAndAdd(i, delta));
    }

    public static int addAndGet(AtomicIntegerArray a, int i, int delta) {
        AtomicElements.update(a, i, "add");
        return Atomics.value(a.addAndGet(i, delta));
    }

    public static boolean compareAndSet(AtomicIntegerArray a, int i, int expected, int value) {
        AtomicElements.attempt(a, i, "compare and set");
        return Atomics.changed(a.compareAndSet(i, expected, value));
    }

    public static boolean weakCompareAndSetVolatile(
            AtomicIntegerArray a, int i, int expected, int value) {
        AtomicElements.attempt(a, i, "compare and set");
        return Atomics.changed(a.compareAndSet(i, expected, value));
    }

    public static boolean weakCompareAndSetAcquire(
            AtomicIntegerArray a, int i, int expected, int value) {
        AtomicElements.attempt(a, i, "compare and set");
        return Atomics.changed(a.compareAndSet(i, expected, value));
    }

    public static boolean weakCompareAndSetRelease(
            AtomicIntegerArray a, int i, int expected, int value) {
        AtomicElements.attempt(a, i, "compare and set");
        return Atomics.changed(a.compareAndSet(i, expected, value));
    }

    public static int compareAndExchange(AtomicIntegerArray a, int i, int expected, int value) {
        AtomicElements.attempt(a, i, "compare and exchange");
        int was = a.compareAndExchange(i, expected, value);
        return Atomics.exchanged(was, was == expected);
    }

    public static int compareAndExchangeAcquire(
            AtomicIntegerArray a, int i, int expected, int value) {
        return compareAndExchange(a, i, expected, value);
    }

    public static int compareAndExchangeRelease(
            AtomicIntegerArray a, int i, int expected, int value) {
        return compareAndExchange(a, i, expected, value);
    }

    public static int getAndUpdate(AtomicIntegerArray a, int i, IntUnaryOperator function) {
        for (; ; ) {
            int old = get(a, i);
            if (compareAndSet(a, i, old, function.applyAsInt(old))) {
                return old;
            }
        }
    }

    public static int updateAndGet(AtomicIntegerArray a, int i, IntUnaryOperator function) {
        for (; ; ) {
            int old = get(a, i);
            int fresh = function.applyAsInt(old);
            if (compareAndSet(a, i, old, fresh)) {
                return fresh;
            }
        }
    }

    public static int getAndAccumulate(
            AtomicIntegerArray a, int i, int x, IntBinaryOperator function) {
        return getAndUpdate(a, i, old -> function.applyAsInt(old, x));
    }

    public static int accumulateAndGet(
            AtomicIntegerArray a, int i, int x, IntBinaryOperator function) {
        return updateAndGet(a, i, old -> function.applyAsInt(old, x));
    }
}
