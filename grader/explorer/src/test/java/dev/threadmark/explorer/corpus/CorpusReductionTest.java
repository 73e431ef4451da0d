package dev.threadmark.explorer.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.explorer.AllSchedules;
import dev.threadmark.explorer.AllSchedules.Found;
import dev.threadmark.explorer.OneProcessor;
import dev.threadmark.explorer.QuietPrograms;
import dev.threadmark.explorer.run.Limits;
import dev.threadmark.explorer.search.Bounded;
import dev.threadmark.explorer.search.Dpor;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Over the corpus, the reduced search finds what plain enumeration finds, in far fewer runs. */
@ExtendWith({OneProcessor.class, QuietPrograms.class})
class CorpusReductionTest {
    private static final int MOST_REDUCED = 1_500;
    private static final int MOST_PLAIN = 2_000;
    private static final Limits LIMITS = new Limits(5_000, 1, Set.of(), 0, true);

    /**
     * Programs that one of the searches could not finish say how many runs it would take at least.
     */
    @Test
    void findsTheSameOutcomesAsPlainEnumerationInATenthOfTheSchedules() {
        long reduced = 0;
        long full = 0;
        int compared = 0;
        List<Program> programs = Program.all().stream().filter(Program::runsOnThisJdk).toList();
        for (Program each : programs) {
            AllSchedules program = each.allSchedules(LIMITS);
            Found some = program.of(new Dpor(LIMITS.steps()), MOST_REDUCED);
            if (!some.complete()) {
                continue;
            }
            Found all = program.of(new Bounded(1_000), MOST_PLAIN);
            reduced += some.schedules();
            full += all.schedules();
            if (all.complete()) {
                compareVerdicts(each.name(), all, some);
                compared++;
            } else {
                Set<String> missed = new TreeSet<>(all.results());
                missed.removeAll(some.results());
                assertTrue(
                        missed.isEmpty() || !some.faults().isEmpty(),
                        each.name() + " misses " + missed);
            }
        }
        assertTrue(compared > programs.size() / 2, compared + " of " + programs.size());
        assertTrue(full >= 10 * reduced, full + " schedules against " + reduced);
    }

    /** A schedule ends with its fault, so that only a program without one shows all its results. */
    private static void compareVerdicts(String name, Found all, Found some) {
        assertEquals(all.faults().isEmpty(), some.faults().isEmpty(), name);
        if (all.faults().isEmpty()) {
            assertEquals(all.results(), some.results(), name);
        }
    }
}
