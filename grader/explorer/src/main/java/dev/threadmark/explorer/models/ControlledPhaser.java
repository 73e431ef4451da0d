package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Sync;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A {@link Phaser} under the scheduler's control; tiers of phasers end as inconclusive. */
public class ControlledPhaser extends Phaser {
    private final Sync sync = new Sync("phaser", this);
    private int phase;
    private int parties;
    private int arrived;
    private boolean terminated;

    /** Like {@link Phaser#Phaser()}. */
    public ControlledPhaser() {
        this(0);
    }

    /** Like {@link Phaser#Phaser(int)}. */
    public ControlledPhaser(int parties) {
        super(parties);
        this.parties = parties;
    }

    /** Like {@link Phaser#Phaser(Phaser)}. */
    public ControlledPhaser(Phaser parent) {
        this(parent, 0);
    }

    /** Like {@link Phaser#Phaser(Phaser, int)}. */
    public ControlledPhaser(Phaser parent, int parties) {
        this(parties);
        if (parent != null) {
            throw Execution.running().inconclusive("java.util.concurrent.Phaser with a parent");
        }
    }

    @Override
    public int register() {
        return bulkRegister(1);
    }

    @Override
    public int bulkRegister(int more) {
        if (more < 0) {
            throw new IllegalArgumentException();
        }
        Steps.update(sync, "register");
        if (!terminated) {
            parties += more;
        }
        return shown();
    }

    @Override
    public int arrive() {
        return arrive("arrive", false);
    }

    @Override
    public int arriveAndDeregister() {
        return arrive("arrive and deregister", true);
    }

    private int arrive(String action, boolean leaves) {
        Execution run = Steps.updateIfRunning(sync, action);
        int before = shown();
        if (run != null && !terminated) {
            if (arrived >= parties) {
                throw new IllegalStateException("more arrivals than registered parties");
            }
            if (leaves) {
                parties--;
            } else {
                arrived++;
            }
            advanceWhenComplete(run);
        }
        return before;
    }

    @Override
    public int arriveAndAwaitAdvance() {
        return awaitAdvance(arrive());
    }

    private void advanceWhenComplete(Execution run) {
        if (arrived < parties) {
            return;
        }
        terminated = onAdvance(phase, parties);
        phase = (phase + 1) & Integer.MAX_VALUE;
        arrived = 0;
        sync.update(run.self());
    }

    @Override
    public int awaitAdvance(int old) {
        if (old < 0) {
            return old;
        }
        Execution run = Execution.running();
        run.perform(past(old));
        sync.acquire(run.self());
        return shown();
    }

    @Override
    public int awaitAdvanceInterruptibly(int old) throws InterruptedException {
        if (old < 0) {
            return old;
        }
        Execution run = Execution.running();
        run.performInterruptibly(past(old));
        sync.acquire(run.self());
        return shown();
    }

    @Override
    public int awaitAdvanceInterruptibly(int old, long timeout, TimeUnit unit)
            throws InterruptedException, TimeoutException {
        if (old < 0) {
            return old;
        }
        Execution run = Execution.running();
        if (!run.performTimed(past(old), unit.toNanos(timeout))) {
            throw new TimeoutException();
        }
        sync.acquire(run.self());
        return shown();
    }

    private Op past(int old) {
        return Steps.when(sync, Kind.READ, "await advance", () -> terminated || phase != old);
    }

    @Override
    public void forceTermination() {
        Steps.update(sync, "terminate");
        terminated = true;
    }

    @Override
    public boolean isTerminated() {
        Steps.read(sync, "read");
        return terminated;
    }

    @Override
    public int getRegisteredParties() {
        Steps.read(sync, "read");
        return parties;
    }

    @Override
    public int getArrivedParties() {
        Steps.read(sync, "read");
        return arrived;
    }

    @Override
    public int getUnarrivedParties() {
        Steps.read(sync, "read");
        return parties - arrived;
    }

    int currentPhase() {
        Steps.read(sync, "read");
        return shown();
    }

    private int shown() {
        return terminated ? phase | Integer.MIN_VALUE : phase;
    }

    @Override
    public String toString() {
        return Texts.of(
                this,
                "[phase = " + phase + " parties = " + parties + " arrived = " + arrived + "]");
    }
}
