package dev.threadmark.explorer;

import dev.threadmark.explorer.run.Limits;
import dev.threadmark.explorer.search.Bounded;
import dev.threadmark.explorer.search.Search;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Time to verdict of the explorer, and schedules per second once it is warm. */
public final class ScheduleBench {
    private static final Limits LIMITS = new Limits(200_000, 1, Set.of(), 0, true);

    private ScheduleBench() {}

    public static void main(String[] args) {
        Path classes = Path.of(args[0]);
        int schedules = Integer.parseInt(args[1]);
        ClassSource source = source(classes);
        ClassLoader parent = ClassLoader.getPlatformClassLoader();
        Body body = loader -> loader.loadClass("TwoThreads").getMethod("run").invoke(null);
        long start = System.nanoTime();
        Exploration found = new Explorer(source, parent, Settings.DEFAULT).explore(body);
        double seconds = (System.nanoTime() - start) / 1e9;
        String rate = "-";
        if (found.outcome() == Outcome.PASSED) {
            rate = String.format("%.0f", Cheaply.call(() -> perSecond(source, parent, body, schedules)));
        }
        System.out.printf(
                "threadmark %s%s %.2f %s%n",
                found.outcome(), found.exhaustive() ? " exhaustive" : "", seconds, rate);
        System.exit(0);
    }

    /** Runs all schedules, unreduced, over and over; the first half warms up. */
    private static double perSecond(
            ClassSource source, ClassLoader parent, Body body, int schedules) {
        try (Runner runner = new Runner(source, parent, body)) {
            run(runner, schedules / 2);
            long start = System.nanoTime();
            run(runner, schedules / 2);
            return schedules / 2 / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static void run(Runner runner, int schedules) {
        Search search = new Bounded(1_000);
        for (int i = 0; i < schedules; i++) {
            if (!search.next()) {
                search = new Bounded(1_000);
                search.next();
            }
            runner.run(search, LIMITS, null);
        }
    }

    /** The class files below a folder. */
    static ClassSource source(Path classes) {
        return name -> read(classes.resolve(name.replace('.', '/') + ".class"));
    }

    private static byte[] read(Path file) {
        try {
            return Files.exists(file) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
