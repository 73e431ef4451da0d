package dev.threadmark.kit.threads;

import java.util.ArrayList;
import java.util.List;

/** Runs several tasks at the same time. */
public final class Threads {
    private Threads() {}

    /**
     * Runs each task in a thread of its own, named {@code thread-1}, {@code thread-2}, ..., and
     * waits for all of them.
     *
     * @throws Exception the failure of the first task in the list that failed; the failures of
     *     later ones are suppressed in it
     */
    public static void runAll(Task... tasks) throws Exception {
        List<TestThread> threads = new ArrayList<>();
        for (Task task : tasks) {
            threads.add(TestThread.start("thread-" + (threads.size() + 1), task));
        }
        awaitAll(threads);
    }

    private static void awaitAll(List<TestThread> threads) throws Exception {
        Throwable first = null;
        for (TestThread thread : threads) {
            try {
                thread.await();
            } catch (Exception | Error failure) {
                if (first == null) {
                    first = failure;
                } else if (first != failure) {
                    first.addSuppressed(failure);
                }
            }
        }
        if (first instanceof Error error) {
            throw error;
        }
        if (first instanceof Exception exception) {
            throw exception;
        }
    }
}
