package dev.threadmark.explorer.models;

import java.util.concurrent.atomic.DoubleAdder;

/** A {@link DoubleAdder} whose methods are one synchronising step each. */
public class ControlledDoubleAdder extends DoubleAdder {
    private static final long serialVersionUID = 1L;

    @Override
    public void add(double x) {
        Atomics.update(this, "add");
        super.add(x);
    }

    @Override
    public double sum() {
        Atomics.read(this, "sum");
        return Atomics.value(super.sum());
    }

    @Override
    public double sumThenReset() {
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
        return (long) sum();
    }

    @Override
    public float floatValue() {
        return (float) sum();
    }

    @Override
    public double doubleValue() {
        return sum();
    }

    @Override
    public String toString() {
        return Double.toString(sum());
    }
}
