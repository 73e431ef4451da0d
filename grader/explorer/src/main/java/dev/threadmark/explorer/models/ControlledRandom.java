package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Gap;
import java.util.Random;

/** A {@link Random} that gives the same numbers in every schedule; each is one step. */
public class ControlledRandom extends Random {
    private static final long serialVersionUID = 1L;

    /** Like {@link Random#Random()}, with a seed of the schedule's own. */
    public ControlledRandom() {
        this(drawn());
    }

    private static long drawn() {
        Execution.running().note(Gap.RANDOM);
        return Execution.running().numbering().random().nextLong();
    }

    /** Like {@link Random#Random(long)}. */
    public ControlledRandom(long seed) {
        super(seed);
    }

    @Override
    protected int next(int bits) {
        Atomics.update(this, "next number");
        return super.next(bits);
    }

    @Override
    public String toString() {
        return Texts.of(this);
    }
}
