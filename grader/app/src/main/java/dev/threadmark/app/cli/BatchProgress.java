package dev.threadmark.app.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on standard error, where a person watches; silent elsewhere. */
final class BatchProgress implements AutoCloseable {
    private final ProgressBar bar;

    BatchProgress(Terminal terminal, int total) {
        this(terminal, "grading", total);
    }

    BatchProgress(Terminal terminal, String task, int total) {
        bar =
                terminal.interactive()
                        ? new ProgressBarBuilder()
                                .setTaskName(task)
                                .setInitialMax(total)
                                .setStyle(style(terminal))
                                .setConsumer(new ConsoleProgressBarConsumer(terminal.err()))
                                .build()
                        : null;
    }

    private static ProgressBarStyle style(Terminal terminal) {
        return terminal.drawsBlocks()
                ? ProgressBarStyle.COLORFUL_UNICODE_BLOCK
                : ProgressBarStyle.ASCII;
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
