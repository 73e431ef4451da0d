package dev.threadmark.explorer.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Runs the static initialiser of one instrumented class anew in every schedule, when the class is
 * first used in it.
 *
 * <p>Threads meet here as at the JVM's own initialisation lock: one initialises, the others wait,
 * and all see what it did.
 */
public final class StaticInit {
    /** The name of the method that instrumented classes have in place of their initialiser. */
    public static final String METHOD = "threadmark$clinit";

    private enum State {
        RUNNING,
        DONE,
        FAILED
    }

    private final Class<?> type;
    private Method initialiser;
    private int schedule = -1;
    private State state;
    private Strand by;
    private int doneAt;
    private Sync sync;

    /** Made once by each class that has static state. */
    public StaticInit(Class<?> type) {
        this.type = type;
    }

    /** Called wherever the JVM would see to it that the class is initialised. */
    public void ensure() {
        Execution run = Execution.currentOrUnwinding();
        if (run == null) {
            return;
        }
        if (schedule == run.number() && state == State.DONE) {
            Strand self = run.self();
            if (self == by || self.clock().get(by.id()) >= doneAt) {
                return;
            }
        }
        if (!run.scheduler().aborting()) {
            await(run);
        }
    }

    private void await(Execution run) {
        if (schedule != run.number()) {
            schedule = run.number();
            state = null;
            by = null;
            sync = new Sync("class", type);
        }
        if (by == run.self() && state == State.RUNNING) {
            return;
        }
        run.perform(new Await(sync));
        sync.acquire(run.self());
        if (state == null) {
            initialise(run);
        } else if (state == State.FAILED) {
            throw new NoClassDefFoundError("Could not initialize class " + type.getName());
        }
    }

    private void initialise(Execution run) {
        state = State.RUNNING;
        by = run.self();
        State end = State.FAILED;
        try {
            initialiser().invoke(null);
            end = State.DONE;
        } catch (InvocationTargetException failure) {
            throw failed(failure.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            state = end;
            doneAt = by.clock().get(by.id());
            sync.release(by);
            run.wrote();
        }
    }

    private static Error failed(Throwable cause) {
        return cause instanceof Error error ? error : new ExceptionInInitializerError(cause);
    }

    private Method initialiser() {
        if (initialiser == null) {
            try {
                initialiser = type.getDeclaredMethod(METHOD);
                initialiser.setAccessible(true);
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return initialiser;
    }

    private final class Await extends Op {
        Await(Sync sync) {
            super(sync, Kind.WRITE, "initialise");
        }

        @Override
        public boolean ready(Strand strand) {
            return state != State.RUNNING || by == strand;
        }

        @Override
        public boolean waitsRunning() {
            return true;
        }

        @Override
        public Strand holder() {
            return state == State.RUNNING ? by : null;
        }

        @Override
        public boolean changes() {
            return false;
        }
    }
}
