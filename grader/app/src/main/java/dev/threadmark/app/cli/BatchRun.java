package dev.threadmark.app.cli;

import dev.threadmark.app.report.Batch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Grades the items of a batch, several at a time; the rows keep the items' order. */
final class BatchRun {
    /** Grades one item. */
    interface Work {
        Batch.Row grade(BatchItem item) throws IOException;
    }

    private final List<BatchItem> items;
    private final Work work;
    private final BatchProgress progress;

    BatchRun(List<BatchItem> items, Work work, BatchProgress progress) {
        this.items = items;
        this.work = work;
        this.progress = progress;
    }

    List<Batch.Row> run(int jobs) throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<Batch.Row>> futures = new ArrayList<>();
            for (BatchItem item : items) {
                futures.add(pool.submit(() -> grade(item)));
            }
            List<Batch.Row> rows = new ArrayList<>();
            for (Future<Batch.Row> future : futures) {
                rows.add(row(future));
            }
            return rows;
        } finally {
            pool.shutdownNow();
        }
    }

    private Batch.Row grade(BatchItem item) throws IOException {
        try {
            return work.grade(item);
        } finally {
            progress.step();
        }
    }

    private static Batch.Row row(Future<Batch.Row> future)
            throws IOException, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
