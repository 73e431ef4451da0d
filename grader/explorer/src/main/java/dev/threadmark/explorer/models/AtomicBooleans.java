package dev.threadmark.explorer.models;

import java.util.concurrent.atomic.AtomicBoolean;

/** The methods of {@link AtomicBoolean}, each one synchronising step. */
public final class AtomicBooleans {
    private AtomicBooleans() {}

    public static boolean get(AtomicBoolean a) {
        Atomics.read(a, "read");
        return Atomics.value(a.get());
    }

    public static boolean getPlain(AtomicBoolean a) {
        Atomics.readRelaxed(a);
        return Atomics.value(a.getPlain());
    }

    public static boolean getOpaque(AtomicBoolean a) {
        Atomics.readRelaxed(a);
        return Atomics.value(a.getOpaque());
    }

    public static boolean getAcquire(AtomicBoolean a) {
        Atomics.readAcquire(a);
        return Atomics.value(a.getAcquire());
    }

    public static void set(AtomicBoolean a, boolean value) {
        Atomics.write(a, "write", value);
        a.set(value);
    }

    public static void lazySet(AtomicBoolean a, boolean value) {
        Atomics.writeRelease(a, value);
        a.lazySet(value);
    }

    public static void setPlain(AtomicBoolean a, boolean value) {
        Atomics.writeRelaxed(a, value);
        a.setPlain(value);
    }

    public static void setOpaque(AtomicBoolean a, boolean value) {
        Atomics.writeRelaxed(a, value);
        a.setOpaque(value);
    }

    public static void setRelease(AtomicBoolean a, boolean value) {
        Atomics.writeRelease(a, value);
        a.setRelease(value);
    }

    public static boolean getAndSet(AtomicBoolean a, boolean value) {
        Atomics.update(a, "get and set");
        return Atomics.value(a.getAndSet(value));
    }

    public static boolean compareAndSet(AtomicBoolean a, boolean expected, boolean value) {
        Atomics.attempt(a, "compare and set");
        return Atomics.changed(a.compareAndSet(expected, value));
    }

    public static boolean weakCompareAndSetPlain(AtomicBoolean a, boolean expected, boolean value) {
        Atomics.attempt(a, "compare and set");
        return Atomics.changed(a.compareAndSet(expected, value));
    }

    public static boolean weakCompareAndSetVolatile(
            AtomicBoolean a, boolean expected, boolean value) {
        Atomics.attempt(a, "compare and set");
        return Atomics.changed(a.compareAndSet(expected, value));
    }

    public static boolean weakCompareAndSetAcquire(
            AtomicBoolean a, boolean expected, boolean value) {
        Atomics.attempt(a, "compare and set");
        return Atomics.changed(a.compareAndSet(expected, value));
    }

    public static boolean weakCompareAndSetRelease(
            AtomicBoolean a, boolean expected, boolean value) {
        Atomics.attempt(a, "compare and set");
        return Atomics.changed(a.compareAndSet(expected, value));
    }

    public static boolean compareAndExchange(AtomicBoolean a, boolean expected, boolean value) {
        Atomics.attempt(a, "compare and exchange");
        boolean was = a.compareAndExchange(expected, value);
        return Atomics.exchanged(was, was == expected);
    }

    public static boolean compareAndExchangeAcquire(
            AtomicBoolean a, boolean expected, boolean value) {
        return compareAndExchange(a, expected, value);
    }

    public static boolean compareAndExchangeRelease(
            AtomicBoolean a, boolean expected, boolean value) {
        return compareAndExchange(a, expected, value);
    }
}
