package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Sync;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** An {@link Exchanger} under the scheduler's control. */
public class ControlledExchanger<V> extends Exchanger<V> {
    private final Sync sync = new Sync("exchanger", this);
    private Offer<V> waiting;

    private static final class Offer<V> {
        private final V mine;
        private V theirs;
        private boolean met;

        Offer(V mine) {
            this.mine = mine;
        }
    }

    @Override
    public V exchange(V item) throws InterruptedException {
        try {
            return exchange(item, -1);
        } catch (TimeoutException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public V exchange(V item, long timeout, TimeUnit unit)
            throws InterruptedException, TimeoutException {
        return exchange(item, Math.max(0, unit.toNanos(timeout)));
    }

    private V exchange(V item, long nanos) throws InterruptedException, TimeoutException {
        Execution run = Steps.update(sync, "exchange");
        if (waiting != null) {
            Offer<V> partner = waiting;
            waiting = null;
            partner.theirs = item;
            partner.met = true;
            return partner.mine;
        }
        Offer<V> offer = new Offer<>(item);
        waiting = offer;
        boolean met = false;
        try {
            met = await(run, offer, nanos);
        } finally {
            if (!met && waiting == offer) {
                waiting = null;
            }
        }
        if (!met) {
            throw new TimeoutException();
        }
        return offer.theirs;
    }

    private boolean await(Execution run, Offer<V> offer, long nanos) throws InterruptedException {
        Op op = Steps.when(sync, Kind.WRITE, "meet", () -> offer.met);
        boolean met = true;
        if (nanos < 0) {
            run.performInterruptibly(op);
        } else {
            met = run.performTimed(op, nanos);
        }
        sync.acquire(run.self());
        return met;
    }

    @Override
    public String toString() {
        return Texts.of(this);
    }
}
