package dev.threadmark.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.explorer.AllSchedules.Found;
import dev.threadmark.explorer.programs.RandomProgram;
import dev.threadmark.explorer.run.Limits;
import dev.threadmark.explorer.search.Bounded;
import dev.threadmark.explorer.search.Dpor;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reduced search leaves out must be equal to something that it runs. */
@ExtendWith(OneProcessor.class)
class ReductionTest {
    private static final int PROGRAMS = Integer.getInteger("reduction.programs", 300);
    private static final int MOST_SCHEDULES = Integer.getInteger("reduction.schedules", 1_000);

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void findsTheSameResultsAsAnUnreducedSearch(int spurious) {
        Limits limits = new Limits(10_000, 1, Set.of(), spurious, true);
        long reduced = 0;
        long full = 0;
        int compared = 0;
        for (long seed = spurious; seed < PROGRAMS; seed += 1 + spurious) {
            AllSchedules program = program(seed, limits);
            Found all = program.of(new Bounded(1_000), MOST_SCHEDULES);
            if (all.complete()) {
                Found some = program.of(new Dpor(10_000), MOST_SCHEDULES);
                assertTrue(some.complete(), "seed " + seed);
                assertEquals(all.results(), some.results(), "seed " + seed);
                assertEquals(all.faults(), some.faults(), "seed " + seed);
                reduced += some.schedules();
                full += all.schedules();
                compared++;
            }
        }
        assertTrue(compared > PROGRAMS / (2 + 2 * spurious), compared + " programs compared");
        assertTrue(full > 3 * reduced, full + " schedules against " + reduced);
    }

    private static AllSchedules program(long seed, Limits limits) {
        AtomicReference<String> result = new AtomicReference<>();
        Body body =
                loader -> {
                    Class<?> program = loader.loadClass(RandomProgram.class.getName());
                    result.set((String) program.getMethod("run", long.class).invoke(null, seed));
                };
        return new AllSchedules(
                ClassPath.PROGRAMS,
                ReductionTest.class.getClassLoader(),
                body,
                () -> result.getAndSet(null),
                limits);
    }
}
