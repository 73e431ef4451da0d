package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.BaseStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Evaluates a parallel stream in two parts: one on the calling thread, the other on a worker.
 *
 * <p>The JDK may split further, which shows nothing new of most programs but of some: an
 * exploration with a parallel stream makes no claim to be exhaustive.
 */
final class StreamParts {
    private static final String WORKER = "ForkJoinPool.commonPool-worker-1";

    private StreamParts() {}

    /** Whether a stream is to be evaluated in parts. */
    static boolean isParallel(BaseStream<?, ?> stream) {
        return Execution.current() != null && stream.isParallel();
    }

    /** Evaluates both parts at the same time; the results are in the order of the stream. */
    static <T, R> List<R> each(Spliterator<T> second, Function<Spliterator<T>, R> evaluation) {
        Execution.running().note(Gap.PARALLEL_STREAM);
        Spliterator<T> first = second.trySplit();
        if (first == null) {
            return List.of(evaluation.apply(second));
        }
        Callable<R> forked = () -> evaluation.apply(second);
        ControlledFutureTask<R> task = new ControlledFutureTask<>(forked);
        Thread worker = new ControlledThread(task, WORKER);
        worker.setDaemon(true);
        worker.start();
        List<R> results = new ArrayList<>();
        results.add(evaluation.apply(first));
        results.add(joined(task));
        return results;
    }

    private static <R> R joined(ControlledFutureTask<R> task) {
        while (true) {
            try {
                return task.get();
            } catch (InterruptedException ignored) {
                // A stream does not end for an interrupt.
                Threads.currentThread().interrupt();
                Threads.interrupted();
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) failed.getCause();
            }
        }
    }

    /** Evaluates the stream so far in parts, and goes on with a sequential one. */
    static <T> Stream<T> gathered(Stream<T> stream) {
        List<List<T>> parts =
                each(
                        stream.spliterator(),
                        part -> {
                            List<T> found = new ArrayList<>();
                            part.forEachRemaining(found::add);
                            return found;
                        });
        List<T> all = new ArrayList<>();
        parts.forEach(all::addAll);
        return all.stream();
    }

    /** One part as a sequential stream. */
    static <T> Stream<T> sequential(Spliterator<T> part) {
        return StreamSupport.stream(part, false);
    }
}
