package dev.threadmark.app.compile;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Feedback;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Runs one compilation with a large stack and a budget of processor time. */
final class CompilerThread {
    private static final long STACK_BYTES = 16L << 20;
    private static final long CPU_SECONDS = 20;

    private final FutureTask<Compilation> task;
    private final Thread thread;
    private final Messages messages;
    private volatile boolean gaveUp;

    CompilerThread(Supplier<Compilation> compilation, Messages messages) {
        this.task = new FutureTask<>(() -> guarded(compilation));
        this.thread = new Thread(null, task, "javac", STACK_BYTES);
        this.thread.setDaemon(true);
        this.messages = messages;
    }

    /** Returns what came of it; a compilation beyond its budget is left behind and rejected. */
    Compilation result() {
        thread.start();
        try {
            while (true) {
                try {
                    return task.get(100, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    if (cpuSeconds() > CPU_SECONDS) {
                        gaveUp = true;
                        return tooSlow(messages);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("javac could not be run", e.getCause());
        }
    }

    static CancellationException interrupted(InterruptedException e) {
        return (CancellationException)
                new CancellationException("interrupted while compiling").initCause(e);
    }

    /** Whether the compilation did not come to an end of its own. */
    boolean gaveUp() {
        return gaveUp;
    }

    static Rejected tooSlow(Messages messages) {
        return rejected("compile.too-slow", messages, CPU_SECONDS);
    }

    static Rejected gaveUp(Messages messages) {
        return rejected("compile.gave-up", messages);
    }

    private Compilation guarded(Supplier<Compilation> compilation) {
        try {
            return compilation.get();
        } catch (StackOverflowError | OutOfMemoryError e) {
            gaveUp = true;
            return gaveUp(messages);
        }
    }

    private long cpuSeconds() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return TimeUnit.NANOSECONDS.toSeconds(threads.getThreadCpuTime(thread.getId()));
    }

    private static Rejected rejected(String key, Messages messages, Object... arguments) {
        return new Rejected(
                List.of(
                        Feedback.of(
                                messages.text(key, arguments),
                                messages.text(key + ".hint"),
                                null)));
    }
}
