package dev.threadmark.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which steps a trace shows, and with which values and lines. */
@ExtendWith(QuietPrograms.class)
class TraceTest {
    private static Exploration explore(String program) {
        return ExplorerTest.explorer()
                .explore(
                        loader ->
                                loader.loadClass(
                                                "dev.threadmark.explorer.programs.Traced$"
                                                        + program)
                                        .getMethod("main")
                                        .invoke(null));
    }

    @Test
    void aFinalFieldsValueIsNotThatOfTheStepBefore() {
        Exploration found = explore("FinalLimit");

        assertEquals(Outcome.FAILED, found.outcome(), found.message());
        assertTrue(found.trace().stream().anyMatch(step -> step.action().equals("lock")));
        assertTrue(found.trace().stream().noneMatch(step -> "111".equals(step.value())));
    }

    @Test
    void aReferenceThatWasSetBeforeItWasSharedIsNoStep() {
        Exploration found = explore("LockNotFinal");
        List<String> targets = found.trace().stream().map(TraceStep::target).toList();

        assertEquals(Outcome.FAILED, found.outcome(), found.message());
        assertTrue(targets.contains("lock Traced.LockNotFinal.lock"), targets::toString);
        assertFalse(targets.contains("Traced.LockNotFinal.lock"), targets::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HalfAtomic", "NeverValidated"})
    void bothAccessesOfARaceHaveALine(String program) {
        Race race = explore(program).race();

        assertTrue(race.first().line() > 0, race::toString);
        assertTrue(race.second().line() > 0, race::toString);
    }
}
