package dev.threadmark.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.threadmark.app.model.Evidence;
import dev.threadmark.explorer.Access;
import dev.threadmark.explorer.Deadlock;
import dev.threadmark.explorer.Race;
import dev.threadmark.explorer.TraceStep;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VeilTest {
    private static final String OWN = "src/main/java/exercises/x/Account.java";
    private static final String TEST = "SecretTest.java";

    @ParameterizedTest
    @CsvSource({
        "Account.balance, Account.balance",
        "lock Account.lock, lock Account.lock",
        "Account.seen[4711], Account.seen[…]",
        "monitor SecretTest$1, …",
        "SecretTest.shared, …",
        "thread n=4711, …",
        "SecretThing, …",
    })
    void namesWhatIsTheStudentsOwnAndNoMore(String target, String shown) {
        TraceStep step = new TraceStep("t", "write", target, "4711", OWN, 3);
        assertEquals(
                List.of(new TraceStep("T1", "write", shown, null, OWN, 3)),
                Veil.over(evidence(null, null, step)).trace());
    }

    @Test
    void numbersThreadsTheSameEverywhere() {
        Race race =
                new Race(
                        "Account.balance",
                        new Access("n=4711", "write", OWN, 3),
                        new Access("secret thread", "read", OWN, 4),
                        "nothing orders Account.balance");
        Evidence seen =
                Veil.over(
                        evidence(
                                race,
                                null,
                                new TraceStep("secret thread", "start", "n=4711", null, OWN, 2),
                                new TraceStep("n=4711", "write", "Account.x", "4711", OWN, 3)));
        assertEquals("T2", seen.race().first().thread());
        assertEquals("T1", seen.race().second().thread());
        assertEquals("…", seen.trace().get(0).target());
        assertEquals("T2", seen.trace().get(1).thread());
    }

    @Test
    void leavesOutWhereATestHoldsALock() {
        Deadlock deadlock =
                new Deadlock(
                        List.of(
                                new Deadlock.Wait(
                                        "a", "lock Account.lock", "b", OWN, 3, TEST, 9, null)));
        TraceStep step = new TraceStep("a", "lock", "lock Account.lock", null, OWN, 3);
        Deadlock.Wait wait = Veil.over(evidence(null, deadlock, step)).deadlock().waits().get(0);
        assertNull(wait.heldFile());
        assertEquals(0, wait.heldLine());
        assertEquals(OWN, wait.file());
    }

    @Test
    void tellsNoRaceWithATest() {
        Race race =
                new Race(
                        "Account.balance",
                        new Access("a", "write", OWN, 3),
                        new Access("b", "read", TEST, 4),
                        "-");
        assertNull(Veil.over(evidence(race, null)).race());
        assertNull(Veil.over(null));
    }

    private static Evidence evidence(Race race, Deadlock deadlock, TraceStep... trace) {
        return new Evidence(1, 0, false, race, deadlock, List.of(trace), "schedule");
    }
}
