package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Strand;
import dev.threadmark.explorer.run.Sync;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A {@link ThreadPoolExecutor} whose workers are controlled threads. */
public class ControlledThreadPool extends ThreadPoolExecutor {
    private final Sync sync = new Sync("pool", this);
    private final Queue<Runnable> tasks;
    private final boolean handsOver;
    private final int capacity;
    private final List<Thread> workers = new ArrayList<>();
    private int alive;
    private int idle;
    private int active;
    private long completed;
    private boolean shutdown;
    private boolean stopped;

    /** Like the JDK's constructor. */
    public ControlledThreadPool(
            int core, int max, long keepAlive, TimeUnit unit, BlockingQueue<Runnable> queue) {
        this(core, max, keepAlive, unit, queue, factory(), new ControlledAbortPolicy());
    }

    /** Like the JDK's constructor. */
    public ControlledThreadPool(
            int core,
            int max,
            long keepAlive,
            TimeUnit unit,
            BlockingQueue<Runnable> queue,
            ThreadFactory factory) {
        this(core, max, keepAlive, unit, queue, factory, new ControlledAbortPolicy());
    }

    /** Like the JDK's constructor. */
    public ControlledThreadPool(
            int core,
            int max,
            long keepAlive,
            TimeUnit unit,
            BlockingQueue<Runnable> queue,
            RejectedExecutionHandler handler) {
        this(core, max, keepAlive, unit, queue, factory(), handler);
    }

    /** Like the JDK's constructor. */
    public ControlledThreadPool(
            int core,
            int max,
            long keepAlive,
            TimeUnit unit,
            BlockingQueue<Runnable> queue,
            ThreadFactory factory,
            RejectedExecutionHandler handler) {
        super(core, max, keepAlive, unit, queue, factory, handler);
        tasks = queue instanceof PriorityBlockingQueue ? new PriorityQueue<>() : new ArrayDeque<>();
        handsOver = queue instanceof SynchronousQueue;
        capacity = queue.remainingCapacity();
    }

    /** The default factory, which counts pools anew in every schedule. */
    static ThreadFactory factory() {
        Execution run = Execution.running();
        PoolNumbers numbers = (PoolNumbers) run.attachment(PoolNumbers.class);
        if (numbers == null) {
            numbers = new PoolNumbers();
            run.attach(PoolNumbers.class, numbers);
        }
        return numbers.nextFactory();
    }

    @Override
    public void execute(Runnable task) {
        if (task == null) {
            throw new NullPointerException();
        }
        Execution run = step("execute");
        if (shutdown) {
            getRejectedExecutionHandler().rejectedExecution(task, this);
        } else if (alive < getCorePoolSize()) {
            addWorker(task);
        } else if (handsOver ? tasks.size() < idle : tasks.size() < capacity) {
            tasks.add(task);
            run.wrote();
        } else if (alive < getMaximumPoolSize()) {
            addWorker(task);
        } else {
            getRejectedExecutionHandler().rejectedExecution(task, this);
        }
    }

    private Execution step(String action) {
        Execution run = Execution.running();
        run.perform(new Op(sync, Kind.WRITE, action));
        sync.update(run.self());
        return run;
    }

    private void addWorker(Runnable first) {
        alive++;
        active++;
        Thread worker = getThreadFactory().newThread(() -> work(first));
        workers.add(worker);
        worker.start();
    }

    private void work(Runnable first) {
        Runnable task = first;
        boolean orderly = false;
        try {
            while (task != null) {
                beforeExecute(Threads.currentThread(), task);
                runTask(task);
                task = nextTask();
            }
            orderly = true;
        } finally {
            if (!orderly && Execution.current() != null) {
                active--;
                leave();
            }
        }
    }

    private void runTask(Runnable task) {
        Throwable thrown = null;
        try {
            task.run();
        } catch (Throwable failure) {
            thrown = failure;
            throw failure;
        } finally {
            if (Execution.current() != null) {
                completed++;
                afterExecute(task, thrown);
            }
        }
    }

    private Runnable nextTask() {
        active--;
        idle++;
        Execution run = Execution.running();
        run.perform(new Take());
        sync.update(run.self());
        idle--;
        Runnable task = stopped ? null : tasks.poll();
        if (task == null) {
            leave();
        } else {
            active++;
            run.self().interrupted(stopped);
        }
        return task;
    }

    private void leave() {
        alive--;
        workers.remove(Threads.currentThread());
        sync.release(Execution.running().self());
        if (shutdown && alive == 0) {
            terminated();
        }
    }

    @Override
    public void shutdown() {
        if (Execution.current() != null) {
            step("shut down");
            shutdown = true;
        }
    }

    @Override
    public List<Runnable> shutdownNow() {
        if (Execution.current() == null) {
            return List.of();
        }
        step("shut down now");
        shutdown = true;
        stopped = true;
        List<Runnable> left = new ArrayList<>(tasks);
        tasks.clear();
        new ArrayList<>(workers).forEach(Thread::interrupt);
        return left;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        Execution run = Execution.running();
        boolean terminated = run.performTimed(new Termination(), unit.toNanos(timeout));
        if (terminated) {
            sync.acquire(run.self());
        }
        return terminated;
    }

    /** Waits as {@code ExecutorService.close} of newer JDKs does. */
    public void close() {
        shutdown();
        try {
            awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            shutdownNow();
            Threads.currentThread().interrupt();
        }
    }

    @Override
    public String toString() {
        return Texts.of(
                this,
                Texts.poolState(shutdown, shutdown && alive == 0)
                        + ", pool size = "
                        + alive
                        + ", active threads = "
                        + active
                        + ", queued tasks = "
                        + tasks.size()
                        + ", completed tasks = "
                        + completed
                        + "]");
    }

    @Override
    public boolean isShutdown() {
        look();
        return shutdown;
    }

    @Override
    public boolean isTerminating() {
        look();
        return shutdown && alive > 0;
    }

    @Override
    public boolean isTerminated() {
        look();
        return terminatedNow();
    }

    private boolean terminatedNow() {
        return shutdown && alive == 0 && tasks.isEmpty();
    }

    private void look() {
        Execution run = Execution.running();
        run.perform(new Op(sync, Kind.READ, "look at"));
        sync.acquire(run.self());
    }

    @Override
    public int getPoolSize() {
        look();
        return alive;
    }

    @Override
    public int getActiveCount() {
        look();
        return active;
    }

    @Override
    public long getCompletedTaskCount() {
        look();
        return completed;
    }

    @Override
    public long getTaskCount() {
        look();
        return completed + active + tasks.size();
    }

    @Override
    public <T> T invokeAny(Collection<? extends Callable<T>> all)
            throws InterruptedException, ExecutionException {
        return BulkTasks.invokeAny(this, all);
    }

    @Override
    public <T> T invokeAny(Collection<? extends Callable<T>> all, long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        return BulkTasks.invokeAny(this, all, Math.max(0, unit.toNanos(timeout)));
    }

    @Override
    public <T> List<Future<T>> invokeAll(
            Collection<? extends Callable<T>> all, long timeout, TimeUnit unit)
            throws InterruptedException {
        return BulkTasks.invokeAll(this, all, unit.toNanos(timeout));
    }

    @Override
    protected <T> RunnableFuture<T> newTaskFor(Runnable runnable, T value) {
        return new ControlledFutureTask<>(Executors.callable(runnable, value));
    }

    @Override
    protected <T> RunnableFuture<T> newTaskFor(Callable<T> callable) {
        return new ControlledFutureTask<>(callable);
    }

    private final class Take extends Op {
        Take() {
            super(sync, Kind.WRITE, "wait for a task");
        }

        @Override
        public boolean ready(Strand strand) {
            return !tasks.isEmpty() || shutdown;
        }
    }

    private final class Termination extends Op {
        Termination() {
            super(sync, Kind.READ, "await termination");
        }

        @Override
        public boolean ready(Strand strand) {
            return terminatedNow();
        }
    }
}
