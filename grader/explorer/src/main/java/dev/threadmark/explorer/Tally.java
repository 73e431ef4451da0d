package dev.threadmark.explorer;

import dev.threadmark.explorer.run.Caveats;
import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Limits;
import dev.threadmark.explorer.search.Search;
import java.util.function.IntConsumer;

/** Runs searches and counts what they cost. */
final class Tally {
    /** No schedule is begun after so many steps in all. */
    private static final long MOST_STEPS = 10_000_000;

    /** Nor after so many when no schedule has ended: more of the same say nothing new. */
    private static final long MOST_STEPS_WITHOUT_END = 2_000_000;

    private final Runner runner;
    private final IntConsumer progress;
    private long steps;
    private int schedules;
    private int preemptions;
    private boolean truncated;
    private boolean anyEnded;
    private boolean finished;
    private final Caveats caveats = new Caveats();

    Tally(Runner runner, IntConsumer progress) {
        this.runner = runner;
        this.progress = progress;
    }

    /**
     * Runs schedules of a search until one shows a fault, none is left or the budget ends.
     *
     * @param budget the highest number of schedules
     * @return the schedule with the fault, or null
     */
    Execution search(Search search, Limits limits, int budget) {
        finished = false;
        truncated = false;
        for (int i = 0; i < budget && hasStepsLeft(); i++) {
            if (!search.next()) {
                finished = true;
                return null;
            }
            Execution execution = run(search, limits);
            if (execution.fault() != null) {
                return execution;
            }
        }
        return null;
    }

    private boolean hasStepsLeft() {
        return steps < (anyEnded ? MOST_STEPS : MOST_STEPS_WITHOUT_END);
    }

    /** Runs the schedule that a search begins with, whatever is left of the budget. */
    Execution first(Search search, Limits limits) {
        search.next();
        return run(search, limits);
    }

    private Execution run(Search search, Limits limits) {
        Execution execution = runner.run(search, limits, null);
        schedules++;
        preemptions = Math.max(preemptions, execution.preemptions());
        steps += execution.steps();
        progress.accept(execution.steps());
        truncated |= execution.truncated();
        anyEnded |= !execution.truncated();
        caveats.addAll(execution.caveats());
        return execution;
    }

    /** How many schedules were run. */
    int schedules() {
        return schedules;
    }

    /** The highest number of preemptions in any schedule that was run. */
    int preemptions() {
        return preemptions;
    }

    /** Whether any schedule of the last search was cut short by the limit of steps. */
    boolean truncated() {
        return truncated;
    }

    /** Whether at least one schedule ended by itself. */
    boolean anyEnded() {
        return anyEnded;
    }

    /** Whether the last search ran out of schedules before it ran out of budget. */
    boolean finished() {
        return finished;
    }

    /** What limits a pass although every schedule was run. */
    Caveats caveats() {
        return caveats;
    }
}
