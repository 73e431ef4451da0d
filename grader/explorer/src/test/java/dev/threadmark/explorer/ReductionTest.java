package dev.threadmark.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.explorer.programs.RandomProgram;
import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Limits;
import dev.threadmark.explorer.search.Bounded;
import dev.threadmark.explorer.search.Dpor;
import dev.threadmark.explorer.search.Search;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the reduced search leaves out must be equal to something that it runs. */
@ExtendWith(OneProcessor.class)
class ReductionTest {
    private static final int PROGRAMS = Integer.getInteger("reduction.programs", 40);
    private static final int MOST_SCHEDULES = 1_000;
    private static final Limits LIMITS = new Limits(10_000, 1, Set.of(), 0);

    private record Found(Set<String> results, int schedules, boolean complete) {}

    @Test
    void findsTheSameResultsAsAnUnreducedSearch() {
        long reduced = 0;
        long full = 0;
        int compared = 0;
        for (long seed = 0; seed < PROGRAMS; seed++) {
            Found all = run(seed, new Bounded(1_000));
            if (all.complete()) {
                Found some = run(seed, new Dpor(10_000));
                assertTrue(some.complete(), "seed " + seed);
                assertEquals(all.results(), some.results(), "seed " + seed);
                reduced += some.schedules();
                full += all.schedules();
                compared++;
            }
        }
        assertTrue(compared > PROGRAMS / 2, compared + " programs compared");
        assertTrue(full > 5 * reduced, full + " schedules against " + reduced);
    }

    private static Found run(long seed, Search search) {
        Set<String> results = new TreeSet<>();
        String[] result = new String[1];
        Body body =
                loader -> {
                    Class<?> program = loader.loadClass(RandomProgram.class.getName());
                    result[0] = (String) program.getMethod("run", long.class).invoke(null, seed);
                };
        try (Runner runner =
                new Runner(ClassPath.PROGRAMS, ReductionTest.class.getClassLoader(), body)) {
            for (int i = 0; i < MOST_SCHEDULES; i++) {
                if (!search.next()) {
                    return new Found(results, i, search.complete());
                }
                result[0] = null;
                Execution execution = runner.run(search, LIMITS, null);
                if (!execution.pruned()) {
                    results.add(outcome(execution, result[0]));
                }
            }
            return new Found(results, MOST_SCHEDULES, false);
        }
    }

    private static String outcome(Execution execution, String result) {
        return execution.fault() == null ? result : execution.fault().outcome().toString();
    }
}
