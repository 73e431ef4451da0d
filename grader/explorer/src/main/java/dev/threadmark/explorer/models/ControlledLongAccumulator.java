package dev.threadmark.explorer.models;

import java.util.concurrent.atomic.LongAccumulator;
import java.util.function.LongBinaryOperator;

/** A {@link LongAccumulator} whose methods are one synchronising step each. */
public class ControlledLongAccumulator extends LongAccumulator {
    private static final long serialVersionUID = 1L;

    /** Like the JDK's constructor. */
    public ControlledLongAccumulator(LongBinaryOperator function, long identity) {
        super(function, identity);
    }

    @Override
    public void accumulate(long x) {
        Atomics.update(this, "accumulate");
        super.accumulate(x);
    }

    @Override
    public long get() {
        Atomics.read(this, "get");
        return Atomics.value(super.get());
    }

    @Override
    public long getThenReset() {
        Atomics.update(this, "reset");
        return Atomics.value(super.getThenReset());
    }

    @Override
    public void reset() {
        Atomics.update(this, "reset");
        super.reset();
    }

    @Override
    public int intValue() {
        return (int) get();
    }

    @Override
    public long longValue() {
        return get();
    }

    @Override
    public float floatValue() {
        return (float) get();
    }

    @Override
    public double doubleValue() {
        return (double) get();
    }

    @Override
    public String toString() {
        return Long.toString(get());
    }
}
