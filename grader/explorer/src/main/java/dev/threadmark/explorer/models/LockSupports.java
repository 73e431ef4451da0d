package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Strand;
import dev.threadmark.explorer.run.Sync;
import java.util.concurrent.locks.LockSupport;

/** The static methods of {@link LockSupport}. */
public final class LockSupports {
    private LockSupports() {}

    public static void park() {
        await(0);
    }

    public static void park(Object blocker) {
        await(0);
    }

    public static void parkNanos(long nanos) {
        if (nanos > 0) {
            await(nanos);
        }
    }

    public static void parkNanos(Object blocker, long nanos) {
        parkNanos(nanos);
    }

    public static void parkUntil(long deadline) {
        await(Math.max(1, deadline - Systems.currentTimeMillis()) * 1_000_000);
    }

    public static void parkUntil(Object blocker, long deadline) {
        parkUntil(deadline);
    }

    public static void unpark(Thread thread) {
        Execution run = Execution.current();
        if (run != null && thread != null && Threads.strand(thread) != null) {
            Permit permit = permit(run, Threads.strand(thread));
            run.perform(new Op(permit.sync, Kind.WRITE, "unpark"));
            permit.given = true;
            permit.sync.release(run.self());
        }
    }

    public static void setCurrentBlocker(Object blocker) {}

    public static Object getBlocker(Thread thread) {
        return null;
    }

    private static void await(long nanos) {
        Execution run = Execution.running();
        Strand self = run.self();
        Permit permit = permit(run, self);
        if (nanos > 0) {
            run.performTimedUninterruptibly(permit, nanos);
        } else {
            run.perform(permit);
        }
        if (permit.given) {
            permit.given = false;
            permit.sync.acquire(self);
        }
    }

    private static Permit permit(Execution run, Strand strand) {
        if (run.attachment(strand) instanceof Permit permit) {
            return permit;
        }
        Permit permit = new Permit(strand);
        run.attach(strand, permit);
        return permit;
    }

    /** Whether a thread's next park returns at once; the operation is that park. */
    private static final class Permit extends Op {
        private final Sync sync;
        private boolean given;

        Permit(Strand strand) {
            this(new Sync("permit of", strand.thread()));
        }

        private Permit(Sync sync) {
            super(sync, Kind.WRITE, "park");
            this.sync = sync;
        }

        @Override
        public boolean ready(Strand strand) {
            return given || strand.interrupted();
        }

        @Override
        public boolean watchesInterrupts() {
            return true;
        }
    }
}
