package dev.threadmark.explorer;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Limits;
import dev.threadmark.explorer.search.Search;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Runs all schedules of a search, past those that show a fault. */
public final class AllSchedules {
    private final ClassSource classes;
    private final ClassLoader parent;
    private final Body body;
    private final Supplier<String> result;
    private final Limits limits;

    /**
     * Names what to run.
     *
     * @param result gives what the body noted when it returned, and forgets it; or null
     */
    public AllSchedules(
            ClassSource classes,
            ClassLoader parent,
            Body body,
            Supplier<String> result,
            Limits limits) {
        this.classes = classes;
        this.parent = parent;
        this.body = body;
        this.result = result;
        this.limits = limits;
    }

    /**
     * What a search found.
     *
     * @param results what the body noted in schedules without a fault
     * @param faults the kinds of fault in the others, with the status of an exit
     * @param schedules how many were run
     * @param complete whether none is left
     */
    public record Found(Set<String> results, Set<String> faults, int schedules, boolean complete) {}

    /** Runs at most so many schedules. */
    public Found of(Search search, int most) {
        Set<String> results = new TreeSet<>();
        Set<String> faults = new TreeSet<>();
        try (Runner runner = new Runner(classes, parent, body)) {
            for (int i = 0; i < most; i++) {
                if (!search.next()) {
                    return new Found(results, faults, i, search.complete());
                }
                Execution execution = runner.run(search, limits, null);
                if (execution.truncated()) {
                    return new Found(results, faults, i, false);
                }
                String noted = String.valueOf(result.get());
                if (execution.fault() != null) {
                    faults.add(execution.fault().outcome() + " " + execution.fault().detail());
                } else if (!execution.pruned()) {
                    results.add(noted);
                }
            }
            return new Found(results, faults, most, false);
        }
    }
}
