package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Strand;
import dev.threadmark.explorer.run.Sync;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A {@link CyclicBarrier} under the scheduler's control. */
public class ControlledCyclicBarrier extends CyclicBarrier {
    private final Sync sync = new Sync("barrier", this);
    private final Runnable action;
    private Generation generation = new Generation();
    private int arrived;

    /** Like {@link CyclicBarrier#CyclicBarrier(int)}. */
    public ControlledCyclicBarrier(int parties) {
        this(parties, null);
    }

    /** Like {@link CyclicBarrier#CyclicBarrier(int, Runnable)}. */
    public ControlledCyclicBarrier(int parties, Runnable action) {
        super(parties, action);
        this.action = action;
    }

    @Override
    public int await() throws InterruptedException, BrokenBarrierException {
        try {
            return await(false, 0);
        } catch (TimeoutException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public int await(long timeout, TimeUnit unit)
            throws InterruptedException, BrokenBarrierException, TimeoutException {
        return await(true, unit.toNanos(timeout));
    }

    private int await(boolean timed, long nanos)
            throws InterruptedException, BrokenBarrierException, TimeoutException {
        Execution run = Execution.running();
        run.perform(new Arrive());
        sync.update(run.self());
        if (generation.broken) {
            throw new BrokenBarrierException();
        }
        if (run.self().interrupted()) {
            breakIt();
            run.self().interrupted(false);
            throw new InterruptedException();
        }
        int index = getParties() - ++arrived;
        if (index == 0) {
            trip();
            return 0;
        }
        if (timed && nanos <= 0) {
            breakIt();
            throw new TimeoutException();
        }
        waitFor(run, generation, timed, nanos);
        return index;
    }

    private void trip() {
        if (action != null) {
            boolean done = false;
            try {
                action.run();
                done = true;
            } finally {
                if (!done) {
                    breakIt();
                }
            }
        }
        Execution run = Execution.running();
        sync.update(run.self());
        generation.tripped = true;
        nextGeneration();
    }

    private void waitFor(Execution run, Generation mine, boolean timed, long nanos)
            throws InterruptedException, BrokenBarrierException, TimeoutException {
        boolean inTime = true;
        try {
            if (timed) {
                inTime = run.performTimed(new Passing(mine), nanos);
            } else {
                run.performInterruptibly(new Passing(mine));
            }
        } catch (InterruptedException interrupted) {
            if (mine == generation && !mine.broken) {
                breakIt();
                throw interrupted;
            }
            run.self().interrupted(true);
        }
        sync.acquire(run.self());
        if (!inTime) {
            breakIt();
            throw new TimeoutException();
        }
        if (mine.broken) {
            throw new BrokenBarrierException();
        }
    }

    @Override
    public boolean isBroken() {
        Execution.running().perform(new Op(sync, Kind.READ, "read"));
        return generation.broken;
    }

    @Override
    public void reset() {
        Execution run = Execution.running();
        run.perform(new Op(sync, Kind.WRITE, "reset"));
        sync.update(run.self());
        breakIt();
        nextGeneration();
    }

    @Override
    public int getNumberWaiting() {
        Execution.running().perform(new Op(sync, Kind.READ, "read"));
        return arrived;
    }

    private void breakIt() {
        generation.broken = true;
        arrived = 0;
    }

    private void nextGeneration() {
        generation = new Generation();
        arrived = 0;
    }

    private static final class Generation {
        private boolean tripped;
        private boolean broken;
    }

    private final class Arrive extends Op {
        Arrive() {
            super(sync, Kind.WRITE, "arrive");
        }

        @Override
        public boolean watchesInterrupts() {
            return true;
        }
    }

    private final class Passing extends Op {
        private final Generation mine;

        Passing(Generation mine) {
            super(sync, Kind.READ, "await");
            this.mine = mine;
        }

        @Override
        public boolean ready(Strand strand) {
            return mine.tripped || mine.broken;
        }
    }

    @Override
    public String toString() {
        return Texts.of(this);
    }
}
