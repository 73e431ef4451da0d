package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Strand;
import dev.threadmark.explorer.run.Sync;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * A {@link Thread} that is never really started: a carrier of the scheduler runs it.
 *
 * <p>It takes the place of every thread that the program makes, subclasses included.
 */
public class ControlledThread extends Thread {
    private Strand strand;
    private final Sync name = new Sync("name of", this);
    private final long number;
    private final Map<Object, Object> locals = new IdentityHashMap<>();

    /** Like {@link Thread#Thread()}. */
    public ControlledThread() {
        this(null, null, nextName());
    }

    /** Like {@link Thread#Thread(Runnable)}. */
    public ControlledThread(Runnable target) {
        this(null, target, nextName());
    }

    /** Like {@link Thread#Thread(ThreadGroup, Runnable)}. */
    public ControlledThread(ThreadGroup group, Runnable target) {
        this(group, target, nextName());
    }

    /** Like {@link Thread#Thread(String)}. */
    public ControlledThread(String name) {
        this(null, null, name);
    }

    /** Like {@link Thread#Thread(ThreadGroup, String)}. */
    public ControlledThread(ThreadGroup group, String name) {
        this(group, null, name);
    }

    /** Like {@link Thread#Thread(Runnable, String)}. */
    public ControlledThread(Runnable target, String name) {
        this(null, target, name);
    }

    /** Like {@link Thread#Thread(ThreadGroup, Runnable, String, long)}. */
    public ControlledThread(ThreadGroup group, Runnable target, String name, long stackSize) {
        this(group, target, name);
    }

    /** Like {@link Thread#Thread(ThreadGroup, Runnable, String, long, boolean)}. */
    public ControlledThread(
            ThreadGroup group, Runnable target, String name, long stackSize, boolean inherit) {
        this(group, target, name);
    }

    /** Like {@link Thread#Thread(ThreadGroup, Runnable, String)}. */
    public ControlledThread(ThreadGroup group, Runnable target, String name) {
        super(group, target, name, 0, false);
        // The real thread that runs this constructor says nothing about the program's threads.
        setDaemon(false);
        setPriority(NORM_PRIORITY);
        Execution run = Execution.current();
        if (run == null) {
            number = 1;
            return;
        }
        strand = run.prepare(this, this);
        number = run.numbering().nextThreadNumber();
        if (run.self() == null) {
            return;
        }
        Thread parent = run.self().thread();
        setDaemon(parent.isDaemon());
        setPriority(parent.getPriority());
        setContextClassLoader(parent.getContextClassLoader());
        if (parent instanceof ControlledThread controlled) {
            ControlledThreadLocal.inherit(controlled, this);
        }
    }

    private static String nextName() {
        Execution run = Execution.current();
        return "Thread-" + (run == null ? 0 : run.numbering().nextThreadName());
    }

    @Override
    public void start() {
        Execution.running().start(strand);
    }

    @Override
    public void interrupt() {
        Execution run = Execution.current();
        if (run != null) {
            run.perform(new Op(strand.interrupts(), Kind.WRITE, "interrupt"));
            strand.interrupts().release(run.self());
            strand.interrupted(true);
        }
    }

    @Override
    public boolean isInterrupted() {
        Execution run = Execution.current();
        if (run == null) {
            return false;
        }
        run.perform(new Op(strand.interrupts(), Kind.READ, "is interrupted"));
        if (strand.interrupted()) {
            strand.interrupts().acquire(run.self());
        }
        return strand.interrupted();
    }

    @Override
    public State getState() {
        Execution run = Execution.current();
        if (run == null) {
            return State.NEW;
        }
        run.glance(strand.lifecycle(), "get state");
        return ThreadStates.of(strand);
    }

    @Override
    public long getId() {
        return number;
    }

    @Override
    public StackTraceElement[] getStackTrace() {
        return new StackTraceElement[0];
    }

    @Override
    public int hashCode() {
        return (int) number * 31;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return "Thread[" + Threads.getName(this) + "," + getPriority() + ",main]";
    }

    /** Its name as a synchronisation object: a volatile variable. */
    Sync name() {
        return name;
    }

    /** The controlled thread behind it. */
    public Strand strand() {
        return strand;
    }

    /** Makes this the main thread, which nobody starts and whose body is not its own. */
    public void strand(Strand main) {
        strand = main;
    }

    /** Its values of thread-local variables, by variable. */
    Map<Object, Object> locals() {
        return locals;
    }

    /** Its number, the same in every run. */
    long number() {
        return number;
    }
}
