package dev.threadmark.explorer.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadmark.explorer.Exploration;
import dev.threadmark.explorer.OneProcessor;
import dev.threadmark.explorer.Outcome;
import dev.threadmark.explorer.QuietPrograms;
import dev.threadmark.explorer.Settings;
import dev.threadmark.explorer.corpus.Program.Found;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({OneProcessor.class, QuietPrograms.class})
class CorpusTest {
    private static final int FEWEST_PROGRAMS = 80;

    /** Larger searches take long; that they repeat as well is left to the benchmark of flips. */
    private static final int MOST_REPEATED = 2_000;

    @TestFactory
    Stream<DynamicTest> findsWhatIsExpected() {
        return Program.all().stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
    }

    private static void check(Program program) {
        assumeTrue(program.runsOnThisJdk(), "needs a newer JDK");
        Found found = program.explore(Settings.DEFAULT);
        compare(program.expected(), found);
        if (found.exploration().schedules() <= MOST_REPEATED) {
            assertTrue(
                    found.sameAs(program.explore(Settings.DEFAULT)),
                    "two explorations of the same program differ");
        }
    }

    private static void compare(Expectation expected, Found found) {
        Exploration exploration = found.exploration();
        assertTrue(
                expected.outcome().contains(exploration.outcome()),
                () -> expected.outcome() + " expected, but " + exploration);
        if (expected.exhaustive() != null) {
            assertEquals(expected.exhaustive(), exploration.exhaustive(), exploration::toString);
        }
        if (expected.outcomesByHand() != null) {
            assertEquals(expected.outcomesByHand(), found.results().size(), found::toString);
        }
    }

    @Test
    void holdsEnoughProgramsOfBothKinds() {
        Map<Boolean, Long> count =
                Program.all().stream()
                        .collect(
                                Collectors.partitioningBy(
                                        each -> each.expected().mayPass(), Collectors.counting()));
        assertTrue(count.get(true) >= FEWEST_PROGRAMS, count::toString);
        assertTrue(count.get(false) >= FEWEST_PROGRAMS, count::toString);
    }

    @Test
    void repairsEveryWrongProgramThatCanBeJudged() {
        List<Program> programs = Program.all();
        Set<String> repaired =
                programs.stream()
                        .flatMap(each -> each.expected().repairs().stream())
                        .collect(Collectors.toSet());
        Set<String> wrong =
                programs.stream()
                        .filter(each -> !each.expected().mayPass())
                        .filter(each -> !each.expected().outcome().equals(notJudged()))
                        .map(Program::name)
                        .collect(Collectors.toSet());
        assertEquals(wrong, repaired);
    }

    private static List<Outcome> notJudged() {
        return List.of(Outcome.INCONCLUSIVE);
    }
}
