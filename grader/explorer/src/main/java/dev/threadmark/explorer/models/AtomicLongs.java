package dev.threadmark.explorer.models;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** The methods of {@link AtomicLong}, each one synchronising step. */
public final class AtomicLongs {
    private AtomicLongs() {}

    public static long get(AtomicLong a) {
        Atomics.read(a, "read");
        return Atomics.value(a.get());
    }

    public static long getPlain(AtomicLong a) {
        Atomics.readRelaxed(a);
        return Atomics.value(a.getPlain());
    }

    public static long getOpaque(AtomicLong a) {
        Atomics.readRelaxed(a);
        return Atomics.value(a.getOpaque());
    }

    public static long getAcquire(AtomicLong a) {
        Atomics.readAcquire(a);
        return Atomics.value(a.getAcquire());
    }

    public static void set(AtomicLong a, long value) {
        Atomics.write(a, "write", value);
        a.set(value);
    }

    public static void lazySet(AtomicLong a, long value) {
        Atomics.writeRelease(a, value);
        a.lazySet(value);
    }

    public static void setPlain(AtomicLong a, long value) {
        Atomics.writeRelaxed(a, value);
        a.setPlain(value);
    }

    public static void setOpaque(AtomicLong a, long value) {
        Atomics.writeRelaxed(a, value);
        a.setOpaque(value);
    }

    public static void setRelease(AtomicLong a, long value) {
        Atomics.writeRelease(a, value);
        a.setRelease(value);
    }

    public static long getAndSet(AtomicLong a, long value) {
        Atomics.update(a, "get and set");
        return Atomics.value(a.getAndSet(value));
    }

    public static boolean compareAndSet(AtomicLong a, long expected, long value) {
        Atomics.attempt(a, "compare and set");
        return Atomics.changed(a.compareAndSet(expected, value));
    }

    public static boolean weakCompareAndSetPlain(AtomicLong a, long expected, long value) {
        Atomics.attempt(a, "compare and set");
        return Atomics.changed(a.compareAndSet(expected, value));
    }

    public static boolean weakCompareAndSetVolatile(AtomicLong a, long expected, long value) {
        Atomics.attempt(a, "compare and set");
        return Atomics.changed(a.compareAndSet(expected, value));
    }

    public static boolean weakCompareAndSetAcquire(AtomicLong a, long expected, long value) {
        Atomics.attempt(a, "compare and set");
        return Atomics.changed(a.compareAndSet(expected, value));
    }

    public static boolean weakCompareAndSetRelease(AtomicLong a, long expected, long value) {
        Atomics.attempt(a, "compare and set");
        return Atomics.changed(a.compareAndSet(expected, value));
    }

    public static long compareAndExchange(AtomicLong a, long expected, long value) {
        Atomics.attempt(a, "compare and exchange");
        long was = a.compareAndExchange(expected, value);
        return Atomics.exchanged(was, was == expected);
    }

    public static long compareAndExchangeAcquire(AtomicLong a, long expected, long value) {
        return compareAndExchange(a, expected, value);
    }

    public static long compareAndExchangeRelease(AtomicLong a, long expected, long value) {
        return compareAndExchange(a, expected, value);
    }

    public static long getAndIncrement(AtomicLong a) {
        Atomics.update(a, "increment");
        return Atomics.value(a.getAndIncrement());
    }

    public static long getAndDecrement(AtomicLong a) {
        Atomics.update(a, "decrement");
        return Atomics.value(a.getAndDecrement());
    }

    public static long incrementAndGet(AtomicLong a) {
        Atomics.update(a, "increment");
        return Atomics.value(a.incrementAndGet());
    }

    public static long decrementAndGet(AtomicLong a) {
        Atomics.update(a, "decrement");
        return Atomics.value(a.decrementAndGet());
    }

    public static long getAndAdd(AtomicLong a, long delta) {
        Atomics.update(a, "add");
        return Atomics.value(a.getAndAdd(delta));
    }

    public static long addAndGet(AtomicLong a, long delta) {
        Atomics.update(a, "add");
        return Atomics.value(a.addAndGet(delta));
    }

    public static int intValue(AtomicLong a) {
        Atomics.read(a, "read");
        return Atomics.value(a.intValue());
    }

    public static long longValue(AtomicLong a) {
        Atomics.read(a, "read");
        return Atomics.value(a.longValue());
    }

    public static float floatValue(AtomicLong a) {
        Atomics.read(a, "read");
        return Atomics.value(a.floatValue());
    }

    public static double doubleValue(AtomicLong a) {
        Atomics.read(a, "read");
        return Atomics.value(a.doubleValue());
    }

    public static long getAndUpdate(AtomicLong a, LongUnaryOperator function) {
        for (; ; ) {
            long old = get(a);
            long fresh = function.applyAsLong(old);
            if (compareAndSet(a, old, fresh)) {
                return old;
            }
        }
    }

    public static long getAndAccumulate(AtomicLong a, long x, LongBinaryOperator function) {
        return getAndUpdate(a, old -> function.applyAsLong(old, x));
    }

    public static long updateAndGet(AtomicLong a, LongUnaryOperator function) {
        for (; ; ) {
            long old = get(a);
            long fresh = function.applyAsLong(old);
            if (compareAndSet(a, old, fresh)) {
                return fresh;
            }
        }
    }

    public static long accumulateAndGet(AtomicLong a, long x, LongBinaryOperator function) {
        return updateAndGet(a, old -> function.applyAsLong(old, x));
    }
}
