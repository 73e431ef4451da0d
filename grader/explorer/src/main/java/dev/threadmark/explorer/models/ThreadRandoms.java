package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Gap;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Random numbers that are the same in every schedule, in place of {@link ThreadLocalRandom}'s and
 * others.
 */
public final class ThreadRandoms {
    private ThreadRandoms() {}

    /** The numbers of the running thread. */
    private static Random own() {
        Execution run = Execution.running();
        run.note(Gap.RANDOM);
        return (Random)
                run.self()
                        .locals()
                        .computeIfAbsent(ThreadRandoms.class, key -> new Random(run.self().id()));
    }

    public static int nextInt(ThreadLocalRandom random) {
        return own().nextInt();
    }

    public static int nextInt(ThreadLocalRandom random, int bound) {
        return own().nextInt(bound);
    }

    public static int nextInt(ThreadLocalRandom random, int origin, int bound) {
        return own().nextInt(origin, bound);
    }

    public static long nextLong(ThreadLocalRandom random) {
        return own().nextLong();
    }

    public static long nextLong(ThreadLocalRandom random, long bound) {
        return own().nextLong(bound);
    }

    public static long nextLong(ThreadLocalRandom random, long origin, long bound) {
        return own().nextLong(origin, bound);
    }

    public static double nextDouble(ThreadLocalRandom random) {
        return own().nextDouble();
    }

    public static boolean nextBoolean(ThreadLocalRandom random) {
        return own().nextBoolean();
    }

    public static double nextGaussian(ThreadLocalRandom random) {
        return own().nextGaussian();
    }

    /** In place of {@link UUID#randomUUID()}: of the same form, version 4 of RFC 4122. */
    public static UUID randomUUID() {
        Random own = own();
        long high = own.nextLong() & ~0xF000L | 0x4000L;
        long low = own.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** In place of {@link Math#random()}. */
    public static double random() {
        return own().nextDouble();
    }
}
