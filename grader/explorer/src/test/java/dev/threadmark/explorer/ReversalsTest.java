package dev.threadmark.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.explorer.programs.Delayed;
import dev.threadmark.explorer.programs.Reordered;
import dev.threadmark.explorer.run.Limits;
import dev.threadmark.explorer.search.Reversals;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reversals of conflicting steps, counted by hand. */
@ExtendWith(OneProcessor.class)
class ReversalsTest {
    private static final Limits LIMITS = new Limits(1_000, 1, Set.of(), 0, true);
    private static final int ENOUGH = 1_000;

    @Test
    void runsAProgramOfOneThreadOnce() {
        assertEquals(new Found(1, false), found(Delayed.Alone.class));
    }

    @Test
    void runsAProgramWithoutConflictsOnce() {
        assertEquals(new Found(1, false), found(Delayed.OneStepEach.class));
    }

    /** The undisturbed schedule, then the only conflict the other way round. */
    @Test
    void findsAFaultOfOneReversalSecond() {
        assertEquals(new Found(2, true), found(Delayed.WrongByOne.class));
    }

    @Test
    void findsAFaultOfTwoReversals() {
        assertTrue(found(Delayed.WrongByTwo.class).fault());
    }

    /**
     * Undisturbed; another setter before the first one's first step and before its second; the
     * checker before the first and, at last, before the second.
     */
    @Test
    void findsWhatTheCheckerSeesBetweenTwoStepsHoweverManySettersThereAre() {
        assertEquals(new Found(5, true), found(Reordered.Three.class));
        assertEquals(new Found(5, true), found(Reordered.Thirty.class));
    }

    private record Found(int schedules, boolean fault) {}

    private static Found found(Class<?> program) {
        Reversals search = new Reversals();
        int schedules = 0;
        try (Runner runner = runner(program)) {
            while (schedules < ENOUGH && search.next()) {
                schedules++;
                if (runner.run(search, LIMITS, null).fault() != null) {
                    return new Found(schedules, true);
                }
            }
        }
        return new Found(schedules, false);
    }

    private static Runner runner(Class<?> program) {
        return new Runner(
                ClassPath.PROGRAMS,
                ReversalsTest.class.getClassLoader(),
                loader -> loader.loadClass(program.getName()).getMethod("main").invoke(null));
    }
}
