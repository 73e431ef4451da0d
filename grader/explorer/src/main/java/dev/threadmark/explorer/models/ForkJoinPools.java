package dev.threadmark.explorer.models;

import java.util.concurrent.ForkJoinPool;

/** The static methods of {@link ForkJoinPool}. */
public final class ForkJoinPools {
    private ForkJoinPools() {}

    public static ForkJoinPool commonPool() {
        return ControlledForkJoinPool.common();
    }

    public static int getCommonPoolParallelism() {
        return ControlledForkJoinPool.COMMON_PARALLELISM;
    }
}
