package dev.threadmark.explorer.models;

import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.function.DoubleBinaryOperator;

/** A {@link DoubleAccumulator} whose methods are one synchronising step each. */
public class ControlledDoubleAccumulator extends DoubleAccumulator {
    private static final long serialVersionUID = 1L;

    /** Like the JDK's constructor. */
    public ControlledDoubleAccumulator(DoubleBinaryOperator function, double identity) {
        super(function, identity);
    }

    @Override
    public void accumulate(double x) {
        Atomics.update(this, "accumulate");
        super.accumulate(x);
    }

    @Override
    public double get() {
        Atomics.read(this, "get");
        return Atomics.value(super.get());
    }

    @Override
    public double getThenReset() {
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
        return (long) get();
    }

    @Override
    public float floatValue() {
        return (float) get();
    }

    @Override
    public double doubleValue() {
        return get();
    }

    @Override
    public String toString() {
        return Double.toString(get());
    }
}
