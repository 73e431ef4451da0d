package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Monitors;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Strand;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Final and static methods of {@link Thread}. */
public final class Threads {
    private static final Op YIELD = new GivingWay("yield");
    private static final Op SLEEP = new GivingWay("sleep");

    private Threads() {}

    public static Thread currentThread() {
        Execution run = Execution.currentOrUnwinding();
        return run == null ? Thread.currentThread() : run.self().thread();
    }

    public static String getName(Thread thread) {
        if (thread instanceof ControlledThread controlled && Execution.current() != null) {
            Steps.read(controlled.name(), "read").value(thread.getName());
        }
        return thread.getName();
    }

    public static void setName(Thread thread, String name) {
        if (thread instanceof ControlledThread controlled && Execution.current() != null) {
            Execution run = Steps.write(controlled.name(), "write");
            run.value(name);
            controlled.name().release(run.self());
        }
        thread.setName(name);
    }

    public static void yield() {
        Execution.running().perform(YIELD);
    }

    public static void onSpinWait() {
        Execution.running().perform(YIELD);
    }

    public static void sleep(long millis) throws InterruptedException {
        sleep(millis, 0);
    }

    public static void sleep(long millis, int nanos) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        if (nanos < 0 || nanos > 999_999) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
        sleepNanos(nanos(millis, nanos));
    }

    public static void sleep(Duration duration) throws InterruptedException {
        sleepNanos(Math.max(0, TimeUnit.NANOSECONDS.convert(duration)));
    }

    static void sleepNanos(long nanos) throws InterruptedException {
        Execution.running().sleep(SLEEP, nanos);
    }

    /** Beyond what a {@code long} holds, the end of time. */
    private static long nanos(long millis, int more) {
        long nanos = TimeUnit.MILLISECONDS.toNanos(millis);
        return nanos > Long.MAX_VALUE - more ? Long.MAX_VALUE : nanos + more;
    }

    public static boolean interrupted() {
        Execution run = Execution.running();
        Strand self = run.self();
        run.perform(new Op(self.interrupts(), Kind.WRITE, "interrupted"));
        boolean was = self.interrupted();
        self.interrupted(false);
        if (was) {
            self.interrupts().acquire(self);
        }
        return was;
    }

    public static boolean holdsLock(Object object) {
        return Monitors.holdsLock(object);
    }

    public static void setDefaultUncaughtExceptionHandler(Thread.UncaughtExceptionHandler handler) {
        Execution.running().defaultHandler(handler);
    }

    public static Thread.UncaughtExceptionHandler getDefaultUncaughtExceptionHandler() {
        return Execution.running().defaultHandler();
    }

    public static int activeCount() {
        Execution run = Execution.running();
        run.glance(null, "count threads");
        int alive = 0;
        for (int i = 0; i < run.strands(); i++) {
            alive += run.strand(i).ended() ? 0 : 1;
        }
        return alive;
    }

    public static void dumpStack() {}

    public static void join(Thread thread) throws InterruptedException {
        Strand strand = strand(thread);
        Execution run = Execution.running();
        run.performInterruptibly(new Join(strand));
        strand.lifecycle().acquire(run.self());
    }

    public static void join(Thread thread, long millis) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        if (millis == 0) {
            join(thread);
        } else {
            joinNanos(thread, nanos(millis, 0));
        }
    }

    public static void join(Thread thread, long millis, int nanos) throws InterruptedException {
        join(thread, nanos > 0 && millis < Long.MAX_VALUE ? millis + 1 : millis);
    }

    public static boolean join(Thread thread, Duration duration) throws InterruptedException {
        if (!isStarted(thread)) {
            throw new IllegalThreadStateException("Thread not started");
        }
        return joinNanos(thread, TimeUnit.NANOSECONDS.convert(duration));
    }

    public static boolean isAlive(Thread thread) {
        Strand strand = strand(thread);
        Execution run = Execution.running();
        run.perform(new Op(strand.lifecycle(), Kind.READ, "is alive"));
        if (strand.ended()) {
            strand.lifecycle().acquire(run.self());
        }
        return strand.started() && !strand.ended();
    }

    public static long threadId(Thread thread) {
        return thread.getId();
    }

    public static boolean isVirtual(Thread thread) {
        return thread instanceof ControlledVirtualThread;
    }

    public static Thread startVirtualThread(Runnable task) {
        Thread thread = new ControlledVirtualThread(task, "");
        thread.start();
        return thread;
    }

    public static void setDaemon(Thread thread, boolean on) {
        if (isStarted(thread)) {
            throw new IllegalThreadStateException();
        }
        thread.setDaemon(on);
    }

    static boolean joinNanos(Thread thread, long nanos) throws InterruptedException {
        Strand strand = strand(thread);
        Execution run = Execution.running();
        boolean ended = run.performTimed(new Join(strand), nanos);
        if (ended) {
            strand.lifecycle().acquire(run.self());
        }
        return ended;
    }

    private static boolean isStarted(Thread thread) {
        Strand strand = strand(thread);
        Execution.running().perform(new Op(strand.lifecycle(), Kind.READ, "look at"));
        return strand.started();
    }

    static Strand strand(Thread thread) {
        return ((ControlledThread) thread).strand();
    }

    private static final class Join extends Op {
        private final Strand joined;

        Join(Strand joined) {
            super(joined.lifecycle(), Kind.ACQUIRE, "join");
            this.joined = joined;
        }

        @Override
        public boolean ready(Strand strand) {
            return joined.ended() || !joined.started();
        }

        @Override
        public Strand holder() {
            return joined;
        }
    }

    private static final class GivingWay extends Op {
        GivingWay(String action) {
            super(null, Kind.READ, action);
        }

        @Override
        public boolean givesWay() {
            return true;
        }
    }
}
