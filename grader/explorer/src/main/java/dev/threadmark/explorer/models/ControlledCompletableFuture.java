package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The stages of a {@link CompletableFuture} under the scheduler's control.
 *
 * <p>Each is one reaction to an {@link Promise}: it runs on the completing thread, on the calling
 * thread when the source is complete already, or on an executor.
 */
public class ControlledCompletableFuture<T> extends Promise<T> {
    private static Executor checked(Executor executor) {
        return Objects.requireNonNull(executor);
    }

    @Override
    public Executor defaultExecutor() {
        return ControlledForkJoinPool.common();
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new ControlledCompletableFuture<>();
    }

    @Override
    public <U> CompletableFuture<U> thenApply(Function<? super T, ? extends U> f) {
        return onValue(null, f::apply);
    }

    @Override
    public <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> f) {
        return onValue(defaultExecutor(), f::apply);
    }

    @Override
    public <U> CompletableFuture<U> thenApplyAsync(
            Function<? super T, ? extends U> f, Executor executor) {
        return onValue(checked(executor), f::apply);
    }

    @Override
    public CompletableFuture<Void> thenAccept(Consumer<? super T> f) {
        return onValue(null, value -> done(() -> f.accept(value)));
    }

    @Override
    public CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> f) {
        return onValue(defaultExecutor(), value -> done(() -> f.accept(value)));
    }

    @Override
    public CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> f, Executor executor) {
        return onValue(checked(executor), value -> done(() -> f.accept(value)));
    }

    @Override
    public CompletableFuture<Void> thenRun(Runnable f) {
        return onValue(null, value -> done(f));
    }

    @Override
    public CompletableFuture<Void> thenRunAsync(Runnable f) {
        return onValue(defaultExecutor(), value -> done(f));
    }

    @Override
    public CompletableFuture<Void> thenRunAsync(Runnable f, Executor executor) {
        return onValue(checked(executor), value -> done(f));
    }

    @Override
    public <U> CompletableFuture<U> handle(BiFunction<? super T, Throwable, ? extends U> f) {
        return react(null, (value, failure, next) -> next.complete(f.apply(value, failure)));
    }

    @Override
    public <U> CompletableFuture<U> handleAsync(BiFunction<? super T, Throwable, ? extends U> f) {
        return react(
                defaultExecutor(),
                (value, failure, next) -> next.complete(f.apply(value, failure)));
    }

    @Override
    public <U> CompletableFuture<U> handleAsync(
            BiFunction<? super T, Throwable, ? extends U> f, Executor executor) {
        return react(
                checked(executor),
                (value, failure, next) -> next.complete(f.apply(value, failure)));
    }

    @Override
    public CompletableFuture<T> whenComplete(BiConsumer<? super T, ? super Throwable> f) {
        return react(null, (value, failure, next) -> observe(f, value, failure, next));
    }

    @Override
    public CompletableFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> f) {
        return react(defaultExecutor(), (value, failure, next) -> observe(f, value, failure, next));
    }

    @Override
    public CompletableFuture<T> whenCompleteAsync(
            BiConsumer<? super T, ? super Throwable> f, Executor executor) {
        return react(checked(executor), (value, failure, next) -> observe(f, value, failure, next));
    }

    @Override
    public CompletableFuture<T> exceptionally(Function<Throwable, ? extends T> f) {
        return onFailure(null, (failure, next) -> next.complete(f.apply(failure)));
    }

    @Override
    public CompletableFuture<T> exceptionallyAsync(Function<Throwable, ? extends T> f) {
        return onFailure(defaultExecutor(), (failure, next) -> next.complete(f.apply(failure)));
    }

    @Override
    public CompletableFuture<T> exceptionallyAsync(
            Function<Throwable, ? extends T> f, Executor executor) {
        return onFailure(checked(executor), (failure, next) -> next.complete(f.apply(failure)));
    }

    @Override
    public CompletableFuture<T> exceptionallyCompose(
            Function<Throwable, ? extends CompletionStage<T>> f) {
        return onFailure(null, (failure, next) -> next.follow(f.apply(failure)));
    }

    @Override
    public CompletableFuture<T> exceptionallyComposeAsync(
            Function<Throwable, ? extends CompletionStage<T>> f) {
        return onFailure(defaultExecutor(), (failure, next) -> next.follow(f.apply(failure)));
    }

    @Override
    public CompletableFuture<T> exceptionallyComposeAsync(
            Function<Throwable, ? extends CompletionStage<T>> f, Executor executor) {
        return onFailure(checked(executor), (failure, next) -> next.follow(f.apply(failure)));
    }

    @Override
    public <U> CompletableFuture<U> thenCompose(
            Function<? super T, ? extends CompletionStage<U>> f) {
        return react(null, (value, failure, next) -> compose(f, value, failure, next));
    }

    @Override
    public <U> CompletableFuture<U> thenComposeAsync(
            Function<? super T, ? extends CompletionStage<U>> f) {
        return react(defaultExecutor(), (value, failure, next) -> compose(f, value, failure, next));
    }

    @Override
    public <U> CompletableFuture<U> thenComposeAsync(
            Function<? super T, ? extends CompletionStage<U>> f, Executor executor) {
        return react(checked(executor), (value, failure, next) -> compose(f, value, failure, next));
    }

    @Override
    public <U, V> CompletableFuture<V> thenCombine(
            CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> f) {
        return onBoth(other, null, f::apply);
    }

    @Override
    public <U, V> CompletableFuture<V> thenCombineAsync(
            CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> f) {
        return onBoth(other, defaultExecutor(), f::apply);
    }

    @Override
    public <U, V> CompletableFuture<V> thenCombineAsync(
            CompletionStage<? extends U> other,
            BiFunction<? super T, ? super U, ? extends V> f,
            Executor executor) {
        return onBoth(other, checked(executor), f::apply);
    }

    @Override
    public <U> CompletableFuture<Void> thenAcceptBoth(
            CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> f) {
        return onBoth(other, null, (a, b) -> done(() -> f.accept(a, b)));
    }

    @Override
    public <U> CompletableFuture<Void> thenAcceptBothAsync(
            CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> f) {
        return onBoth(other, defaultExecutor(), (a, b) -> done(() -> f.accept(a, b)));
    }

    @Override
    public <U> CompletableFuture<Void> thenAcceptBothAsync(
            CompletionStage<? extends U> other,
            BiConsumer<? super T, ? super U> f,
            Executor executor) {
        return onBoth(other, checked(executor), (a, b) -> done(() -> f.accept(a, b)));
    }

    @Override
    public CompletableFuture<Void> runAfterBoth(CompletionStage<?> other, Runnable f) {
        return onBoth(other, null, (a, b) -> done(f));
    }

    @Override
    public CompletableFuture<Void> runAfterBothAsync(CompletionStage<?> other, Runnable f) {
        return onBoth(other, defaultExecutor(), (a, b) -> done(f));
    }

    @Override
    public CompletableFuture<Void> runAfterBothAsync(
            CompletionStage<?> other, Runnable f, Executor executor) {
        return onBoth(other, checked(executor), (a, b) -> done(f));
    }

    @Override
    public <U> CompletableFuture<U> applyToEither(
            CompletionStage<? extends T> other, Function<? super T, U> f) {
        return either(other).onValue(null, f::apply);
    }

    @Override
    public <U> CompletableFuture<U> applyToEitherAsync(
            CompletionStage<? extends T> other, Function<? super T, U> f) {
        return either(other).onValue(defaultExecutor(), f::apply);
    }

    @Override
    public <U> CompletableFuture<U> applyToEitherAsync(
            CompletionStage<? extends T> other, Function<? super T, U> f, Executor executor) {
        return either(other).onValue(checked(executor), f::apply);
    }

    @Override
    public CompletableFuture<Void> acceptEither(
            CompletionStage<? extends T> other, Consumer<? super T> f) {
        return either(other).onValue(null, value -> done(() -> f.accept(value)));
    }

    @Override
    public CompletableFuture<Void> acceptEitherAsync(
            CompletionStage<? extends T> other, Consumer<? super T> f) {
        return either(other).onValue(defaultExecutor(), value -> done(() -> f.accept(value)));
    }

    @Override
    public CompletableFuture<Void> acceptEitherAsync(
            CompletionStage<? extends T> other, Consumer<? super T> f, Executor executor) {
        return either(other).onValue(checked(executor), value -> done(() -> f.accept(value)));
    }

    @Override
    public CompletableFuture<Void> runAfterEither(CompletionStage<?> other, Runnable f) {
        return either(other).onValue(null, value -> done(f));
    }

    @Override
    public CompletableFuture<Void> runAfterEitherAsync(CompletionStage<?> other, Runnable f) {
        return either(other).onValue(defaultExecutor(), value -> done(f));
    }

    @Override
    public CompletableFuture<Void> runAfterEitherAsync(
            CompletionStage<?> other, Runnable f, Executor executor) {
        return either(other).onValue(checked(executor), value -> done(f));
    }

    private static Void done(Runnable action) {
        action.run();
        return null;
    }

    private static <T> void observe(
            BiConsumer<? super T, ? super Throwable> action,
            T value,
            Throwable failure,
            Promise<T> next) {
        try {
            action.accept(value, failure);
        } finally {
            if (failure != null && Execution.current() != null) {
                next.completeExceptionally(wrapped(failure));
            }
        }
        next.complete(value);
    }

    private static <T, U> void compose(
            Function<? super T, ? extends CompletionStage<U>> function,
            T value,
            Throwable failure,
            Promise<U> next) {
        if (failure != null) {
            next.completeExceptionally(wrapped(failure));
        } else {
            next.follow(function.apply(value));
        }
    }

    @Override
    public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier) {
        return completeAsync(supplier, defaultExecutor());
    }

    @Override
    public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
        Objects.requireNonNull(supplier);
        executor.execute(() -> attempt(() -> complete(supplier.get())));
        return this;
    }

    @Override
    public CompletableFuture<T> copy() {
        return onValue(null, value -> value);
    }

    @Override
    public CompletionStage<T> minimalCompletionStage() {
        return copy();
    }

    @Override
    public CompletableFuture<T> orTimeout(long timeout, TimeUnit unit) {
        return after(unit.toNanos(timeout), () -> completeExceptionally(new TimeoutException()));
    }

    @Override
    public CompletableFuture<T> completeOnTimeout(T value, long timeout, TimeUnit unit) {
        return after(unit.toNanos(timeout), () -> complete(value));
    }

    private CompletableFuture<T> after(long nanos, Runnable late) {
        Delays.unless(sync(), this::settled, nanos, late);
        return this;
    }
}
