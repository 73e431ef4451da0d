package dev.threadmark.explorer;

import dev.threadmark.explorer.run.VirtualThreads;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Runs a task on the kind of thread that is cheapest to switch from. */
final class Cheaply {
    private Cheaply() {}

    /** Runs the task, on a virtual thread where that helps, and waits for it. */
    static <T> T call(Supplier<T> task) {
        if (!VirtualThreads.areUsed()) {
            return task.get();
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        Thread thread =
                VirtualThreads.unstarted(
                        () -> {
                            try {
                                result.complete(task.get());
                            } catch (Throwable thrown) {
                                result.completeExceptionally(thrown);
                            }
                        });
        thread.setContextClassLoader(context);
        thread.start();
        try {
            return result.join();
        } catch (CompletionException wrapped) {
            throw Sneaky.rethrow(wrapped.getCause());
        }
    }
}
