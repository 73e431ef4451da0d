package dev.threadmark.explorer.run;

import java.util.ArrayDeque;

/** {@code synchronized}, {@code wait} and {@code notify}, in place of the JVM's own monitors. */
public final class Monitors {
    private Monitors() {}

    /** Enters the monitor of an object. */
    public static void enter(Object object) {
        Execution run = Execution.currentOrUnwinding();
        if (run != null) {
            of(run, object).lock();
        }
    }

    /** Leaves the monitor of an object. */
    public static void exit(Object object) {
        Execution run = Execution.current();
        if (run != null) {
            of(run, object).unlock();
        }
    }

    /** Enters the monitor of a synchronized method's object. */
    public static void enterMethod(Object object) {
        Execution run = Execution.currentOrUnwinding();
        if (run != null) {
            of(run, object).lock();
            held(run).push(object);
        }
    }

    /** Leaves the monitor that the running thread's innermost synchronized method entered. */
    public static void exitMethod() {
        Execution run = Execution.current();
        if (run != null) {
            exit(held(run).pop());
        }
    }

    /** In place of {@link Object#wait()}. */
    public static void await(Object object) throws InterruptedException {
        Execution run = Execution.currentOrUnwinding();
        if (run != null) {
            of(run, object).await(0);
        }
    }

    /** In place of {@link Object#wait(long)}. */
    public static void await(Object object, long millis) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        Execution run = Execution.currentOrUnwinding();
        if (run != null) {
            of(run, object).await(millis > Long.MAX_VALUE / 1_000_000 ? 0 : millis * 1_000_000);
        }
    }

    /** In place of {@link Object#wait(long, int)}. */
    public static void await(Object object, long millis, int nanos) throws InterruptedException {
        if (nanos < 0 || nanos > 999_999) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
        await(object, nanos > 0 && millis < Long.MAX_VALUE ? millis + 1 : millis);
    }

    /** In place of {@link Object#notify()}. */
    public static void signal(Object object) {
        Execution run = Execution.current();
        if (run != null) {
            of(run, object).signal(false);
        }
    }

    /** In place of {@link Object#notifyAll()}. */
    public static void signalAll(Object object) {
        Execution run = Execution.current();
        if (run != null) {
            of(run, object).signal(true);
        }
    }

    /** In place of {@link Thread#holdsLock(Object)}. */
    public static boolean holdsLock(Object object) {
        Execution run = Execution.current();
        return run != null && of(run, object).mutex().heldBy(run.self());
    }

    /** A call that enters the monitor of an object and leaves it again, in one step. */
    public static void pass(Execution run, Object object, String action, Runnable inside) {
        Mutex mutex = of(run, object).mutex();
        run.perform(mutex.passing(action));
        mutex.sync().acquire(run.self());
        inside.run();
        mutex.sync().release(run.self());
    }

    /** The monitor of an object, for models whose JDK class locks itself. */
    public static Monitor of(Execution run, Object object) {
        if (object == null) {
            throw new NullPointerException("synchronized on null");
        }
        Variable variable = run.memory().field(object, Fields.MONITOR);
        if (variable.monitor == null) {
            variable.monitor = new Monitor(run, object);
        }
        return variable.monitor;
    }

    @SuppressWarnings("unchecked")
    private static ArrayDeque<Object> held(Execution run) {
        return (ArrayDeque<Object>)
                run.self().locals().computeIfAbsent(Monitors.class, key -> new ArrayDeque<>());
    }
}
