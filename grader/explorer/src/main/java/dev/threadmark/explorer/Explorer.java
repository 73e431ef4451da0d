package dev.threadmark.explorer;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * Runs a program under every schedule that matters, up to the bounds of its {@link Settings}.
 *
 * <p>One explorer serves one program at a time, and one exploration runs at a time in a process.
 * The same class files, body and settings give the same exploration on every machine and JDK.
 */
public final class Explorer {
    private static final Object ONE_AT_A_TIME = new Object();

    private final ClassSource classes;
    private final ClassLoader parent;
    private final Settings settings;
    private final IntConsumer progress;

    /**
     * Makes an explorer.
     *
     * @param classes the program's class files, which are instrumented
     * @param parent loads everything else
     * @param settings the bounds
     */
    public Explorer(ClassSource classes, ClassLoader parent, Settings settings) {
        this(classes, parent, settings, steps -> {});
    }

    /**
     * Makes an explorer that tells how it gets on.
     *
     * @param classes the program's class files, which are instrumented
     * @param parent loads everything else
     * @param settings the bounds
     * @param progress hears of each schedule that has ended how many steps it had
     */
    public Explorer(
            ClassSource classes, ClassLoader parent, Settings settings, IntConsumer progress) {
        this.classes = Objects.requireNonNull(classes);
        this.parent = Objects.requireNonNull(parent);
        this.settings = Objects.requireNonNull(settings);
        this.progress = Objects.requireNonNull(progress);
    }

    /**
     * Searches the schedules of a program and returns the first, most explanatory fault or a pass.
     */
    public Exploration explore(Body body) {
        return alone(body, Exploring::explore);
    }

    /**
     * Walks one schedule again.
     *
     * @param schedule the {@link Exploration#replay} of an earlier exploration of the same program
     * @throws IllegalArgumentException when the string is no schedule of this program
     */
    public Exploration replay(Body body, String schedule) {
        return alone(body, exploring -> exploring.replay(schedule));
    }

    private Exploration alone(Body body, Function<Exploring, Exploration> task) {
        synchronized (ONE_AT_A_TIME) {
            return Cheaply.call(
                    () -> {
                        try (Runner runner = new Runner(classes, parent, body)) {
                            return task.apply(new Exploring(runner, settings, progress));
                        }
                    });
        }
    }
}
