package dev.threadmark.explorer.run;

import dev.threadmark.explorer.Outcome;
import java.util.List;

/** Decides what it means that a thread threw, or that nobody can go on; keeps the first fault. */
final class Ending {
    private final Scheduler scheduler;
    private Fault fault;
    private Thread.UncaughtExceptionHandler defaultHandler;

    Ending(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** The first fault, or null. */
    Fault fault() {
        return fault;
    }

    /** Ends the schedule with a fault, without unwinding the caller. */
    void end(Fault found) {
        if (fault == null && !scheduler.aborting()) {
            fault = found;
        }
        scheduler.abort();
    }

    /** Called when a thread's body threw; a handler that the program set deals with it. */
    void uncaught(Strand strand, Throwable thrown) {
        Thread.UncaughtExceptionHandler handler = handler(strand.thread());
        if (handler == null || strand.id() == 0) {
            end(Fault.thrown(strand, thrown));
        } else {
            handler.uncaughtException(strand.thread(), thrown);
        }
    }

    /** The thread's own, or that of the nearest group which the program wrote; or the default. */
    private Thread.UncaughtExceptionHandler handler(Thread thread) {
        Thread.UncaughtExceptionHandler handler = thread.getUncaughtExceptionHandler();
        while (handler instanceof ThreadGroup group && group.getClass() == ThreadGroup.class) {
            handler = group.getParent();
        }
        return handler == null ? defaultHandler : handler;
    }

    /** Nobody can go on. */
    void stuck(List<Strand> waiting) {
        if (waiting.isEmpty()) {
            return;
        }
        boolean mainEnded = scheduler.strand(0).ended();
        boolean spinning = waiting.stream().anyMatch(each -> each.pending instanceof Spin);
        Outcome outcome =
                mainEnded && !Cycle.among(waiting)
                        ? Outcome.LEAKED_THREAD
                        : spinning ? Outcome.TIMEOUT : Outcome.DEADLOCK;
        waiting.forEach(each -> each.stuckAt = each.pending);
        end(Fault.stuck(outcome, waiting));
    }

    Thread.UncaughtExceptionHandler defaultHandler() {
        return defaultHandler;
    }

    void defaultHandler(Thread.UncaughtExceptionHandler handler) {
        defaultHandler = handler;
    }
}
