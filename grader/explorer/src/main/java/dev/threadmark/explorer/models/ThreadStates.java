package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Strand;

/** Tells the {@link Thread.State} of a controlled thread from what it is about to do. */
final class ThreadStates {
    private ThreadStates() {}

    static Thread.State of(Strand strand) {
        if (!strand.started()) {
            return Thread.State.NEW;
        }
        if (strand.ended()) {
            return Thread.State.TERMINATED;
        }
        Op pending = strand.pending();
        if (pending == null || strand.ending()) {
            return Thread.State.RUNNABLE;
        }
        if (strand.sleeping() || strand.timed() && !pending.ready(strand)) {
            return Thread.State.TIMED_WAITING;
        }
        if (pending.waitsRunning() || pending.ready(strand)) {
            return Thread.State.RUNNABLE;
        }
        boolean monitor = pending.target() != null && pending.target().kind().equals("monitor");
        return monitor && pending.holder() != null ? Thread.State.BLOCKED : Thread.State.WAITING;
    }
}
