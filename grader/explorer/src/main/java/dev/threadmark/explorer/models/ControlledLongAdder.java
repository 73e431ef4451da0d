package dev.threadmark.explorer.models;

import java.util.concurrent.atomic.LongAdder;

/** A {@link LongAdder} whose methods are one synchronising step each. */
public class ControlledLongAdder extends LongAdder {
    private static final long serialVersionUID = 1L;

    @Override
    public void add(long x) {
        Atomics.update(this, "add");
        super.add(x);
    }

    @Override
    public void increment() {
        add(1);
    }

    @Override
    public void decrement() {
        add(-1);
    }

    @Override
    public long sum() {
        Atomics.read(this, "sum");
        return Atomics.value(super.sum());
    }

    @Override
    public long sumThenReset() {
        Atomics.update(this, "reset");
        return Atomics.value(super.sumThenReset());
    }

    @Override
    public void reset() {
        Atomics.update(this, "reset");
        super.reset();
    }

    @Override
    public int intValue() {
        return (int) sum();
    }

    @Override
    public long longValue() {
        return sum();
    }

    @Override
    public float floatValue() {
        return (float) sum();
    }

    @Override
    public double doubleValue() {
        return (double) sum();
    }

    @Override
    public String toString() {
        return Long.toString(sum());
    }
}
