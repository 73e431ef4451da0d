package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Abort;
import dev.threadmark.explorer.run.Attempt;
import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Sync;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A result to come, with reactions to its coming: the core of completable futures. */
abstract class Promise<T> extends CompletableFuture<T> {
    private final Sync sync = new Sync("future", this);
    private final Op await = Steps.when(sync, Kind.READ, "get", this::settled);
    private final Deque<Runnable> reactions = new ArrayDeque<>();
    private boolean settled;
    private T value;
    private Throwable failure;

    /** What becomes of a result. */
    @FunctionalInterface
    interface Reaction<T, U> {
        void react(T value, Throwable failure, Promise<U> next);
    }

    Sync sync() {
        return sync;
    }

    boolean settled() {
        return settled;
    }

    @Override
    public boolean complete(T result) {
        return settle("complete", result, null);
    }

    @Override
    public boolean completeExceptionally(Throwable thrown) {
        return settle("fail", null, Objects.requireNonNull(thrown));
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
        boolean cancelled = settle("cancel", null, new CancellationException());
        return cancelled || failure instanceof CancellationException;
    }

    private boolean settle(String action, T result, Throwable thrown) {
        Execution run = Execution.running();
        run.perform(new Attempt(sync, action));
        sync.update(run.self());
        if (settled) {
            return false;
        }
        run.wrote();
        settled = true;
        tellParent(result, thrown);
        while (!reactions.isEmpty()) {
            reactions.pop().run();
        }
        return true;
    }

    /** The JDK's own state answers what is not overridden, such as {@code resultNow}. */
    private void tellParent(T result, Throwable thrown) {
        value = result;
        failure = thrown;
        if (thrown == null) {
            super.complete(result);
        } else {
            super.completeExceptionally(thrown);
        }
    }

    @Override
    public void obtrudeValue(T result) {
        Steps.update(sync, "obtrude");
        settled = true;
        value = result;
        failure = null;
        super.obtrudeValue(result);
    }

    @Override
    public void obtrudeException(Throwable thrown) {
        Steps.update(sync, "obtrude");
        settled = true;
        value = null;
        failure = Objects.requireNonNull(thrown);
        super.obtrudeException(thrown);
    }

    @Override
    public T get() throws InterruptedException, ExecutionException {
        Execution run = Execution.running();
        try (ForkWorkers.Blocked blocked = ForkWorkers.blocked(run)) {
            run.performInterruptibly(await);
        }
        return got(run);
    }

    @Override
    public T get(long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        Execution run = Execution.running();
        if (!run.performTimed(await, unit.toNanos(timeout))) {
            throw new TimeoutException();
        }
        return got(run);
    }

    private T got(Execution run) throws ExecutionException {
        sync.acquire(run.self());
        if (failure instanceof CancellationException cancelled) {
            throw cancelled;
        }
        if (failure != null) {
            boolean wrapped = failure instanceof CompletionException && failure.getCause() != null;
            throw new ExecutionException(wrapped ? failure.getCause() : failure);
        }
        run.value(value);
        return value;
    }

    @Override
    public T join() {
        Execution run = Execution.running();
        try (ForkWorkers.Blocked blocked = ForkWorkers.blocked(run)) {
            run.perform(await);
        }
        sync.acquire(run.self());
        return joined();
    }

    @Override
    public T getNow(T absent) {
        look();
        return settled ? joined() : absent;
    }

    private T joined() {
        if (failure instanceof CancellationException cancelled) {
            throw cancelled;
        }
        if (failure != null) {
            throw wrapped(failure);
        }
        return Atomics.value(value);
    }

    @Override
    public boolean isDone() {
        look();
        return settled;
    }

    @Override
    public boolean isCancelled() {
        look();
        return failure instanceof CancellationException;
    }

    @Override
    public boolean isCompletedExceptionally() {
        look();
        return failure != null;
    }

    @Override
    public int getNumberOfDependents() {
        look();
        return reactions.size();
    }

    /** Sees whether the result is there by now. */
    void look() {
        Steps.read(sync, "read");
    }

    @Override
    public CompletableFuture<T> toCompletableFuture() {
        return this;
    }

    /** Runs something once the result is there: at once, or on the thread that completes this. */
    void whenSettled(Runnable reaction) {
        Steps.update(sync, "then");
        if (settled) {
            reaction.run();
        } else {
            reactions.push(reaction);
        }
    }

    <U> ControlledCompletableFuture<U> react(Executor executor, Reaction<T, U> reaction) {
        ControlledCompletableFuture<U> next = new ControlledCompletableFuture<>();
        whenSettled(() -> next.runOn(executor, () -> reaction.react(value, failure, next)));
        return next;
    }

    <U> ControlledCompletableFuture<U> onValue(
            Executor executor, Function<? super T, ? extends U> function) {
        return react(
                executor,
                (result, thrown, next) -> {
                    if (thrown != null) {
                        next.completeExceptionally(wrapped(thrown));
                    } else {
                        next.complete(function.apply(result));
                    }
                });
    }

    ControlledCompletableFuture<T> onFailure(
            Executor executor, BiConsumer<Throwable, Promise<T>> handler) {
        return react(
                executor,
                (result, thrown, next) -> {
                    if (thrown != null) {
                        handler.accept(thrown, next);
                    } else {
                        next.complete(result);
                    }
                });
    }

    <U, V> ControlledCompletableFuture<V> onBoth(
            CompletionStage<U> other,
            Executor executor,
            BiFunction<? super T, ? super U, ? extends V> function) {
        ControlledCompletableFuture<V> next = new ControlledCompletableFuture<>();
        Promise<U> second = of(other);
        whenSettled(
                () ->
                        second.whenSettled(
                                () -> next.runOn(executor, () -> combine(second, function, next))));
        return next;
    }

    private <U, V> void combine(
            Promise<U> second,
            BiFunction<? super T, ? super U, ? extends V> function,
            Promise<V> next) {
        Throwable thrown = failure != null ? failure : second.failure();
        if (thrown != null) {
            next.completeExceptionally(wrapped(thrown));
        } else {
            next.complete(function.apply(value, second.value()));
        }
    }

    private T value() {
        return value;
    }

    private Throwable failure() {
        return failure;
    }

    /** Whichever of this and another result comes first. */
    ControlledCompletableFuture<T> either(CompletionStage<? extends Object> other) {
        ControlledCompletableFuture<T> first = new ControlledCompletableFuture<>();
        first.follow(this);
        @SuppressWarnings("unchecked") // the caller's function takes what both may hold
        CompletionStage<T> second = (CompletionStage<T>) other;
        first.follow(second);
        return first;
    }

    /** Takes over the result of another stage when it comes, unless there is one already. */
    void follow(CompletionStage<T> other) {
        Promise<T> source = of(other);
        source.whenSettled(
                () -> {
                    if (settled) {
                        return;
                    }
                    if (source.failure() != null) {
                        completeExceptionally(wrapped(source.failure()));
                    } else {
                        complete(source.value());
                    }
                });
    }

    private static <U> Promise<U> of(CompletionStage<U> stage) {
        return (Promise<U>) stage.toCompletableFuture();
    }

    void runOn(Executor executor, Runnable action) {
        if (executor == null) {
            attempt(action);
            return;
        }
        try {
            executor.execute(() -> attempt(action));
        } catch (RejectedExecutionException rejected) {
            completeExceptionally(wrapped(rejected));
        }
    }

    /** Runs something that completes this; what it throws completes this too. */
    void attempt(Runnable action) {
        try {
            action.run();
        } catch (Abort abort) {
            throw abort;
        } catch (Throwable thrown) {
            completeExceptionally(wrapped(thrown));
        }
    }

    static CompletionException wrapped(Throwable thrown) {
        return thrown instanceof CompletionException completion
                ? completion
                : new CompletionException(thrown);
    }

    @Override
    public String toString() {
        return Texts.of(
                this,
                !settled
                        ? "[Not completed]"
                        : failure == null
                                ? "[Completed normally]"
                                : "[Completed exceptionally: " + failure + "]");
    }
}
