package dev.threadmark.explorer.models;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** The methods of {@link AtomicReference}, each one synchronising step. */
public final class AtomicReferences {
    private AtomicReferences() {}

    public static <V> V get(AtomicReference<V> a) {
        Atomics.read(a, "read");
        return Atomics.value(a.get());
    }

    public static <V> V getPlain(AtomicReference<V> a) {
        Atomics.readRelaxed(a);
        return Atomics.value(a.getPlain());
    }

    public static <V> V getOpaque(AtomicReference<V> a) {
        Atomics.readRelaxed(a);
        return Atomics.value(a.getOpaque());
    }

    public static <V> V getAcquire(AtomicReference<V> a) {
        Atomics.readAcquire(a);
        return Atomics.value(a.getAcquire());
    }

    public static <V> void set(AtomicReference<V> a, V value) {
        Atomics.write(a, "write", value);
        a.set(value);
    }

    public static <V> void lazySet(AtomicReference<V> a, V value) {
        Atomics.writeRelease(a, value);
        a.lazySet(value);
    }

    public static <V> void setPlain(AtomicReference<V> a, V value) {
        Atomics.writeRelaxed(a, value);
        a.setPlain(value);
    }

    public static <V> void setOpaque(AtomicReference<V> a, V value) {
        Atomics.writeRelaxed(a, value);
        a.setOpaque(value);
    }

    public static <V> void setRelease(AtomicReference<V> a, V value) {
        Atomics.writeRelease(a, value);
        a.setRelease(value);
    }

    public static <V> V getAndSet(AtomicReference<V> a, V value) {
        Atomics.update(a, "get and set");
        return Atomics.value(a.getAndSet(value));
    }

    public static <V> boolean compareAndSet(AtomicReference<V> a, V expected, V value) {
        Atomics.attempt(a, "compare and set");
        return Atomics.changed(a.compareAndSet(expected, value));
    }

    public static <V> boolean weakCompareAndSetPlain(AtomicReference<V> a, V expected, V value) {
        Atomics.attempt(a, "compare and set");
        return Atomics.changed(a.compareAndSet(expected, value));
    }

    public static <V> boolean weakCompareAndSetVolatile(AtomicReference<V> a, V expected, V value) {
        Atomics.attempt(a, "compare and set");
        return Atomics.changed(a.compareAndSet(expected, value));
    }

    public static <V> boolean weakCompareAndSetAcquire(AtomicReference<V> a, V expected, V value) {
        Atomics.attempt(a, "compare and set");
        return Atomics.changed(a.compareAndSet(expected, value));
    }

    public static <V> boolean weakCompareAndSetRelease(AtomicReference<V> a, V expected, V value) {
        Atomics.attempt(a, "compare and set");
        return Atomics.changed(a.compareAndSet(expected, value));
    }

    public static <V> V compareAndExchange(AtomicReference<V> a, V expected, V value) {
        Atomics.attempt(a, "compare and exchange");
        V was = a.compareAndExchange(expected, value);
        return Atomics.exchanged(was, was == expected);
    }

    public static <V> V compareAndExchangeAcquire(AtomicReference<V> a, V expected, V value) {
        return compareAndExchange(a, expected, value);
    }

    public static <V> V compareAndExchangeRelease(AtomicReference<V> a, V expected, V value) {
        return compareAndExchange(a, expected, value);
    }

    public static <V> V getAndUpdate(AtomicReference<V> a, UnaryOperator<V> function) {
        for (; ; ) {
            V old = get(a);
            V fresh = function.apply(old);
            if (compareAndSet(a, old, fresh)) {
                return old;
            }
        }
    }

    public static <V> V getAndAccumulate(AtomicReference<V> a, V x, BinaryOperator<V> function) {
        return getAndUpdate(a, old -> function.apply(old, x));
    }

    public static <V> V updateAndGet(AtomicReference<V> a, UnaryOperator<V> function) {
        for (; ; ) {
            V old = get(a);
            V fresh = function.apply(old);
            if (compareAndSet(a, old, fresh)) {
                return fresh;
            }
        }
    }

    public static <V> V accumulateAndGet(AtomicReference<V> a, V x, BinaryOperator<V> function) {
        return updateAndGet(a, old -> function.apply(old, x));
    }
}
