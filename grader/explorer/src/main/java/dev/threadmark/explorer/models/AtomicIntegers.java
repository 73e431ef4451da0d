package dev.threadmark.explorer.models;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** The methods of {@link AtomicInteger}, each one synchronising step. */
public final class AtomicIntegers {
    private AtomicIntegers() {}

    public static int get(AtomicInteger a) {
        Atomics.read(a, "read");
        return Atomics.value(a.get());
    }

    public static int getPlain(AtomicInteger a) {
        Atomics.readRelaxed(a);
        return Atomics.value(a.getPlain());
    }

    public static int getOpaque(AtomicInteger a) {
        Atomics.readRelaxed(a);
        return Atomics.value(a.getOpaque());
    }

    public static int getAcquire(AtomicInteger a) {
        Atomics.readAcquire(a);
        return Atomics.value(a.getAcquire());
    }

    public static void set(AtomicInteger a, int value) {
        Atomics.write(a, "write", value);
        a.set(value);
    }

    public static void lazySet(AtomicInteger a, int value) {
        Atomics.writeRelease(a, value);
        a.lazySet(value);
    }

    public static void setPlain(AtomicInteger a, int value) {
        Atomics.writeRelaxed(a, value);
        a.setPlain(value);
    }

    public static void setOpaque(AtomicInteger a, int value) {
        Atomics.writeRelaxed(a, value);
        a.setOpaque(value);
    }

    public static void setRelease(AtomicInteger a, int value) {
        Atomics.writeRelease(a, value);
        a.setRelease(value);
    }

    public static int getAndSet(AtomicInteger a, int value) {
        Atomics.update(a, "get and set");
        return Atomics.value(a.getAndSet(value));
    }

    public static boolean compareAndSet(AtomicInteger a, int expected, int value) {
        Atomics.attempt(a, "compare and set");
        return Atomics.changed(a.compareAndSet(expected, value));
    }

    public static boolean weakCompareAndSetPlain(AtomicInteger a, int expected, int value) {
        Atomics.attempt(a, "compare and set");
        return Atomics.changed(a.compareAndSet(expected, value));
    }

    public static boolean weakCompareAndSetVolatile(AtomicInteger a, int expected, int value) {
        Atomics.attempt(a, "compare and set");
        return Atomics.changed(a.compareAndSet(expected, value));
    }

    public static boolean weakCompareAndSetAcquire(AtomicInteger a, int expected, int value) {
        Atomics.attempt(a, "compare and set");
        return Atomics.changed(a.compareAndSet(expected, value));
    }

    public static boolean weakCompareAndSetRelease(AtomicInteger a, int expected, int value) {
        Atomics.attempt(a, "compare and set");
        return Atomics.changed(a.compareAndSet(expected, value));
    }

    public static int compareAndExchange(AtomicInteger a, int expected, int value) {
        Atomics.attempt(a, "compare and exchange");
        int was = a.compareAndExchange(expected, value);
        return Atomics.exchanged(was, was == expected);
    }

    public static int compareAndExchangeAcquire(AtomicInteger a, int expected, int value) {
        return compareAndExchange(a, expected, value);
    }

    public static int compareAndExchangeRelease(AtomicInteger a, int expected, int value) {
        return compareAndExchange(a, expected, value);
    }

    public static int getAndIncrement(AtomicInteger a) {
        Atomics.update(a, "increment");
        return Atomics.value(a.getAndIncrement());
    }

    public static int getAndDecrement(AtomicInteger a) {
        Atomics.update(a, "decrement");
        return Atomics.value(a.getAndDecrement());
    }

    public static int incrementAndGet(AtomicInteger a) {
        Atomics.update(a, "increment");
        return Atomics.value(a.incrementAndGet());
    }

    public static int decrementAndGet(AtomicInteger a) {
        Atomics.update(a, "decrement");
        return Atomics.value(a.decrementAndGet());
    }

    public static int getAndAdd(AtomicInteger a, int delta) {
        Atomics.update(a, "add");
        return Atomics.value(a.getAndAdd(delta));
    }

    public static int addAndGet(AtomicInteger a, int delta) {
        Atomics.update(a, "add");
        return Atomics.value(a.addAndGet(delta));
    }

    public static int intValue(AtomicInteger a) {
        Atomics.read(a, "read");
        return Atomics.value(a.intValue());
    }

    public static long longValue(AtomicInteger a) {
        Atomics.read(a, "read");
        return Atomics.value(a.longValue());
    }

    public static float floatValue(AtomicInteger a) {
        Atomics.read(a, "read");
        return Atomics.value(a.floatValue());
    }

    public static double doubleValue(AtomicInteger a) {
        Atomics.read(a, "read");
        return Atomics.value(a.doubleValue());
    }

    public static int getAndUpdate(AtomicInteger a, IntUnaryOperator function) {
        for (; ; ) {
            int old = get(a);
            int fresh = function.applyAsInt(old);
            if (compareAndSet(a, old, fresh)) {
                return old;
            }
        }
    }

    public static int getAndAccumulate(AtomicInteger a, int x, IntBinaryOperator function) {
        return getAndUpdate(a, old -> function.applyAsInt(old, x));
    }

    public static int updateAndGet(AtomicInteger a, IntUnaryOperator function) {
        for (; ; ) {
            int old = get(a);
            int fresh = function.applyAsInt(old);
            if (compareAndSet(a, old, fresh)) {
                return fresh;
            }
        }
    }

    public static int accumulateAndGet(AtomicInteger a, int x, IntBinaryOperator function) {
        return updateAndGet(a, old -> function.applyAsInt(old, x));
    }
}
