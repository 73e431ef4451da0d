package dev.threadmark.explorer.models;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The static methods of {@link CompletableFuture}. */
public final class CompletableFutures {
    private CompletableFutures() {}

    public static <U> CompletableFuture<U> supplyAsync(Supplier<U> supplier) {
        return new ControlledCompletableFuture<U>().completeAsync(supplier);
    }

    public static <U> CompletableFuture<U> supplyAsync(Supplier<U> supplier, Executor executor) {
        return new ControlledCompletableFuture<U>().completeAsync(supplier, executor);
    }

    public static CompletableFuture<Void> runAsync(Runnable action) {
        return runAsync(action, ControlledForkJoinPool.common());
    }

    public static CompletableFuture<Void> runAsync(Runnable action, Executor executor) {
        Objects.requireNonNull(action);
        return new ControlledCompletableFuture<Void>()
                .completeAsync(
                        () -> {
                            action.run();
                            return null;
                        },
                        executor);
    }

    public static <U> CompletableFuture<U> completedFuture(U value) {
        CompletableFuture<U> future = new ControlledCompletableFuture<>();
        future.complete(value);
        return future;
    }

    public static <U> CompletableFuture<U> failedFuture(Throwable failure) {
        CompletableFuture<U> future = new ControlledCompletableFuture<>();
        future.completeExceptionally(failure);
        return future;
    }

    public static <U> CompletionStage<U> completedStage(U value) {
        return completedFuture(value);
    }

    public static <U> CompletionStage<U> failedStage(Throwable failure) {
        return failedFuture(failure);
    }

    public static CompletableFuture<Void> allOf(CompletableFuture<?>... futures) {
        CompletableFuture<Void> all = completedFuture(null);
        for (CompletableFuture<?> each : futures) {
            all = all.runAfterBoth(each, () -> {});
        }
        return all;
    }

    public static CompletableFuture<Object> anyOf(CompletableFuture<?>... futures) {
        ControlledCompletableFuture<Object> first = new ControlledCompletableFuture<>();
        for (CompletableFuture<?> each : futures) {
            @SuppressWarnings("unchecked") // any result is an object
            CompletionStage<Object> stage = (CompletionStage<Object>) each;
            first.follow(stage);
        }
        return first;
    }

    public static Executor delayedExecutor(long delay, TimeUnit unit, Executor executor) {
        return task -> Delays.after(unit.toNanos(delay), () -> executor.execute(task));
    }

    public static Executor delayedExecutor(long delay, TimeUnit unit) {
        return delayedExecutor(delay, unit, ControlledForkJoinPool.common());
    }
}
