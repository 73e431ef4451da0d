package dev.threadmark.app.model;

import dev.threadmark.explorer.Access;
import dev.threadmark.explorer.Deadlock;
import dev.threadmark.explorer.Exploration;
import dev.threadmark.explorer.Race;
import dev.threadmark.explorer.TraceStep;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What an exploration saw.
 *
 * @param schedules how many schedules were run
 * @param preemptions how many preemptions the failing schedule has; of a pass, how many were
 *     searched in full, or when {@code exhaustive} the most that any schedule had
 * @param exhaustive whether no schedule was left
 * @param race the data race, or null
 * @param deadlock the deadlock, or null
 * @param trace the failing schedule
 * @param replay the failing schedule as a string, or null
 */
public record Evidence(
        int schedules,
        int preemptions,
        boolean exhaustive,
        Race race,
        Deadlock deadlock,
        List<TraceStep> trace,
        String replay) {
    /** Copies the trace. */
    public Evidence {
        trace = List.copyOf(trace);
    }

    /** What an exploration saw, its files named as class files name them. */
    public static Evidence of(Exploration found) {
        return new Evidence(
                found.schedules(),
                found.preemptions(),
                found.exhaustive(),
                found.race(),
                found.deadlock(),
                found.trace(),
                found.replay());
    }

    /** The same with those steps of the trace alone whose file (or null) is wanted. */
    public Evidence withStepsIn(Predicate<String> wanted) {
        return new Evidence(
                schedules,
                preemptions,
                exhaustive,
                race,
                deadlock,
                trace.stream().filter(step -> wanted.test(step.file())).toList(),
                replay);
    }

    /**
     * The same with every file named anew.
     *
     * @param rename gets the name of a file, or null where none is known
     */
    public Evidence withFiles(UnaryOperator<String> rename) {
        return new Evidence(
                schedules,
                preemptions,
                exhaustive,
                race == null ? null : renamed(race, rename),
                deadlock == null ? null : renamed(deadlock, rename),
                trace.stream().map(step -> renamed(step, rename)).toList(),
                replay);
    }

    private static Race renamed(Race race, UnaryOperator<String> rename) {
        return new Race(
                race.target(),
                renamed(race.first(), rename),
                renamed(race.second(), rename),
                race.missing());
    }

    private static Access renamed(Access access, UnaryOperator<String> rename) {
        return new Access(
                access.thread(), access.action(), rename.apply(access.file()), access.line());
    }

    private static Deadlock renamed(Deadlock deadlock, UnaryOperator<String> rename) {
        return new Deadlock(deadlock.waits().stream().map(wait -> renamed(wait, rename)).toList());
    }

    private static Deadlock.Wait renamed(Deadlock.Wait wait, UnaryOperator<String> rename) {
        return new Deadlock.Wait(
                wait.thread(),
                wait.target(),
                wait.heldBy(),
                rename.apply(wait.file()),
                wait.line(),
                rename.apply(wait.heldFile()),
                wait.heldLine(),
                wait.note());
    }

    private static TraceStep renamed(TraceStep step, UnaryOperator<String> rename) {
        return new TraceStep(
                step.thread(),
                step.action(),
                step.target(),
                step.value(),
                rename.apply(step.file()),
                step.line());
    }
}
