package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Sync;
import java.util.function.BooleanSupplier;

/** Does something later, on a daemon thread; a delay ends when nothing else can happen. */
final class Delays {
    private Delays() {}

    static void after(long nanos, Runnable late) {
        unless(new Sync("delay", null), () -> false, nanos, late);
    }

    /** Does something later unless a condition holds before. */
    static void unless(Sync sync, BooleanSupplier condition, long nanos, Runnable late) {
        Thread thread =
                new ControlledThread(
                        () -> {
                            Execution run = Execution.running();
                            Op op = Steps.when(sync, Kind.READ, "wait", condition);
                            if (!run.performTimedUninterruptibly(op, Math.max(1, nanos))) {
                                late.run();
                            }
                        },
                        "CompletableFutureDelayScheduler");
        thread.setDaemon(true);
        thread.start();
    }
}
