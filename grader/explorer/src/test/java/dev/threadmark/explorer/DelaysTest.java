package dev.threadmark.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadmark.explorer.programs.Delayed;
import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Limits;
import dev.threadmark.explorer.search.Delays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Delay bounding (Emmi, Qadeer and Rakamaric, 2011) counted by hand.
 *
 * <p>Without a delay main goes on until it waits in {@code join}; while it waits, the other thread
 * has no competitor and nothing can be delayed. The beginning and the end of a thread are steps.
 */
@ExtendWith(OneProcessor.class)
class DelaysTest {
    private static final Limits LIMITS = new Limits(1_000, 1, Set.of(), 0, true);

    @Test
    void hasNobodyToDelayInAProgramOfOneThread() {
        assertEquals(List.of(1, 1, 1), counts(Delayed.Alone.class, 3));
    }

    /**
     * One delay: main's step. Two: then also the other thread before its step or before its end. A
     * third finds nobody left to go instead.
     */
    @Test
    void countsSchedulesOfOneStepInEachThread() {
        assertEquals(List.of(1, 2, 4, 4), counts(Delayed.OneStepEach.class, 4));
    }

    /**
     * One delay: either of main's two steps. Two: after each of these, the other thread before its
     * first step, its second or its end.
     */
    @Test
    void countsSchedulesOfTwoStepsInEachThread() {
        assertEquals(List.of(1, 3, 9), counts(Delayed.WrongByTwo.class, 3));
    }

    @Test
    void findsAFaultOfOneDelayWithOneAndNotWithout() {
        assertEquals(List.of(0L, 1L), faults(Delayed.WrongByOne.class, 2));
    }

    @Test
    void findsAFaultOfTwoDelaysWithTwoAndNotWithFewer() {
        assertEquals(List.of(0L, 0L, 1L), faults(Delayed.WrongByTwo.class, 3));
    }

    private record Ran(int[] choices, boolean fault) {}

    private static List<Integer> counts(Class<?> program, int bounds) {
        return byBound(program, bounds).map(List::size).toList();
    }

    private static List<Long> faults(Class<?> program, int bounds) {
        return byBound(program, bounds)
                .map(each -> each.stream().filter(Ran::fault).count())
                .toList();
    }

    /** The schedules with at most 0, 1, ... delays; each bound begins with the one without any. */
    private static Stream<List<Ran>> byBound(Class<?> program, int bounds) {
        List<List<Ran>> found = new ArrayList<>();
        Delays search = new Delays();
        try (Runner runner = runner(program)) {
            while (found.size() <= bounds) {
                search.next();
                Execution run = runner.run(search, LIMITS, null);
                Ran ran = new Ran(run.choices().runs(), run.fault() != null);
                if (found.isEmpty()
                        || Arrays.equals(ran.choices(), found.get(0).get(0).choices())) {
                    found.add(new ArrayList<>());
                }
                found.get(found.size() - 1).add(ran);
            }
        }
        return found.stream().limit(bounds);
    }

    private static Runner runner(Class<?> program) {
        return new Runner(
                ClassPath.PROGRAMS,
                DelaysTest.class.getClassLoader(),
                loader -> loader.loadClass(program.getName()).getMethod("main").invoke(null));
    }
}
