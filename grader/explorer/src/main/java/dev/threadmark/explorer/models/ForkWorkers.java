package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Sync;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;

/**
 * The workers of a fork-join pool: daemon threads, made when a task finds none idle.
 *
 * <p>A worker that waits for a task is replaced for that time, as the JDK does.
 */
final class ForkWorkers {
    private final Sync sync;
    private final ControlledForkJoinPool pool;
    private final String prefix;
    private final int parallelism;
    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final Op take;
    private int workers;
    private int waiting;
    private int named;
    private boolean shutdown;

    ForkWorkers(ControlledForkJoinPool pool, String prefix, int parallelism) {
        sync = new Sync("pool", pool);
        this.pool = pool;
        this.prefix = prefix;
        this.parallelism = parallelism;
        take = Steps.when(sync, Kind.WRITE, "wait for a task", this::mayGoOn);
    }

    /** Ends the time in which a worker does not count. */
    interface Blocked extends AutoCloseable {
        @Override
        void close();
    }

    private static final class Worker extends ControlledThread {
        private final ForkWorkers pool;

        Worker(ForkWorkers pool, String name) {
            super((Runnable) null, name);
            this.pool = pool;
            setDaemon(true);
        }

        @Override
        public void run() {
            pool.work();
        }
    }

    /** Lets another worker take the place of the running thread, if that is one. */
    static Blocked blocked(Execution run) {
        if (!(run.self().thread() instanceof Worker worker)) {
            return () -> {};
        }
        ForkWorkers pool = worker.pool;
        Steps.update(pool.sync, "wait in");
        pool.waiting++;
        pool.addWorkerIfNeeded();
        return pool::goOn;
    }

    private void goOn() {
        if (Steps.updateIfRunning(sync, "go on in") != null) {
            waiting--;
        }
    }

    static boolean isWorker(Thread thread) {
        return thread instanceof Worker;
    }

    /** The pool whose worker a thread is, or null. */
    static ControlledForkJoinPool poolOf(Thread thread) {
        return thread instanceof Worker worker ? worker.pool.pool : null;
    }

    void submit(Runnable task) {
        Execution run = Steps.update(sync, "submit");
        tasks.add(task);
        run.wrote();
        addWorkerIfNeeded();
    }

    private void addWorkerIfNeeded() {
        if (!tasks.isEmpty() && workers - waiting < parallelism) {
            workers++;
            new Worker(this, prefix + ++named).start();
        }
    }

    private void work() {
        boolean more = true;
        while (more) {
            Execution run = Execution.running();
            run.perform(take);
            sync.update(run.self());
            Runnable task = tasks.poll();
            if (task != null) {
                task.run();
            }
            more = task != null;
        }
        workers--;
        sync.release(Execution.running().self());
    }

    private boolean mayGoOn() {
        return !tasks.isEmpty() || shutdown;
    }

    void shutdown() {
        if (Steps.updateIfRunning(sync, "shut down") != null) {
            shutdown = true;
        }
    }

    boolean isShutdown() {
        Steps.read(sync, "look at");
        return shutdown;
    }

    /** Waits until the condition of {@link #isTerminated} holds. */
    boolean awaitTermination(long nanos) throws InterruptedException {
        return await(this::terminated, nanos);
    }

    private boolean await(BooleanSupplier condition, long nanos) throws InterruptedException {
        Execution run = Execution.running();
        Op op = Steps.when(sync, Kind.READ, "await termination", condition);
        boolean inTime = run.performTimed(op, nanos);
        sync.acquire(run.self());
        return inTime;
    }

    boolean isTerminated() {
        Steps.read(sync, "look at");
        return terminated();
    }

    /** How the pool's text begins. */
    String state() {
        return Texts.poolState(shutdown, terminated());
    }

    private boolean terminated() {
        return shutdown && workers == 0 && tasks.isEmpty();
    }
}
