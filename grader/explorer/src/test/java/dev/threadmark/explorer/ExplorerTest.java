package dev.threadmark.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Judges programs whose faults are known. */
class ExplorerTest {
    static Explorer explorer() {
        return new Explorer(
                ClassPath.PROGRAMS, ExplorerTest.class.getClassLoader(), Settings.DEFAULT);
    }

    static Body main(String program) {
        return loader ->
                loader.loadClass("dev.threadmark.explorer.programs.Classics$" + program)
                        .getMethod("main")
                        .invoke(null);
    }

    @ParameterizedTest
    @CsvSource({
        "LostUpdate, FAILED",
        "CheckThenAct, FAILED",
        "OppositeOrder, DEADLOCK",
        "MissedSignal, DEADLOCK",
        "WaitWithoutLoop, FAILED",
        "SpinForEver, TIMEOUT",
        "PlainFlag, RACE",
        "SharedMap, RACE",
        "UpgradedLock, DEADLOCK",
        "LeakedPool, LEAKED_THREAD",
        "ThrowingThread, EXCEPTION",
        "Unmodelled, INCONCLUSIVE"
    })
    void findsTheFault(String program, Outcome expected) {
        Exploration found = explorer().explore(main(program));

        assertEquals(expected, found.outcome(), found.message());
        assertTrue(!found.exhaustive());
        assertNotNull(found.replay());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LockedCount",
                "WaitInLoop",
                "SpinForFlag",
                "MergedMap",
                "ClosedPool",
                "OwnValue",
                "RunByHand"
            })
    void exhaustsTheSchedulesOfARightProgram(String program) {
        Exploration found = explorer().explore(main(program));

        assertEquals(Outcome.PASSED, found.outcome(), found.message());
        assertTrue(found.exhaustive());
        assertNull(found.replay());
    }

    @ParameterizedTest
    @CsvSource({"LostUpdate, 1", "OppositeOrder, 1", "ThrowingThread, 0", "ClosedPool, 0"})
    void countsThePreemptionsOfTheScheduleItReports(String program, int expected) {
        Exploration found = explorer().explore(main(program));

        assertEquals(expected, found.preemptions(), found::toString);
    }

    @Test
    void reportsTheMostPreemptionsOfAnExhaustivePass() {
        Exploration found = explorer().explore(main("SpinForFlag"));

        assertTrue(found.exhaustive());
        assertEquals(1, found.preemptions(), found::toString);
    }

    @Test
    void aMainMayEndItselfAndATestMayNot() {
        Settings test = new Settings(3, 1_000, 10_000, 1, Locale.ENGLISH, false);
        Exploration ofTest =
                new Explorer(ClassPath.PROGRAMS, ExplorerTest.class.getClassLoader(), test)
                        .explore(main("ExitsAtOnce"));

        assertEquals(Outcome.PASSED, explorer().explore(main("ExitsAtOnce")).outcome());
        assertEquals(Outcome.FAILED, ofTest.outcome(), ofTest.message());
    }

    @Test
    void reportsNoPreemptionsWhenNoBoundWasSearchedInFull() {
        Settings few = new Settings(3, 1, 10_000, 1, Locale.ENGLISH, true);
        Exploration found =
                new Explorer(ClassPath.PROGRAMS, ExplorerTest.class.getClassLoader(), few)
                        .explore(main("MergedMap"));

        assertEquals(Outcome.PASSED, found.outcome(), found.message());
        assertTrue(!found.exhaustive(), found::toString);
        assertEquals(0, found.preemptions(), found::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LostUpdate", "OppositeOrder", "WaitWithoutLoop", "SharedMap"})
    void replayTakesTheSameSteps(String program) {
        Exploration found = explorer().explore(main(program));

        Exploration again = explorer().replay(main(program), found.replay());

        assertEquals(found.outcome(), again.outcome());
        assertEquals(found.trace(), again.trace());
        assertEquals(found.deadlock(), again.deadlock());
    }

    @ParameterizedTest
    @ValueSource(strings = {"LostUpdate", "OppositeOrder", "ClosedPool", "MissedSignal"})
    void repeatsItselfToTheByte(String program) {
        Exploration first = explorer().explore(main(program));

        for (int i = 0; i < 3; i++) {
            Exploration again = explorer().explore(main(program));
            assertEquals(first.message(), again.message());
            assertEquals(first.schedules(), again.schedules());
            assertEquals(first.trace(), again.trace());
            assertEquals(first.replay(), again.replay());
        }
    }

    @Test
    void reportsTheRaceBehindALostUpdate() {
        Exploration found = explorer().explore(main("LostUpdate"));

        assertEquals("Classics.LostUpdate.count", found.race().target());
        assertEquals("Classics.java", found.race().first().file());
        assertEquals(List.of("alice", "bob"), threads(found.race()));
    }

    private static List<String> threads(Race race) {
        return List.of(race.first().thread(), race.second().thread());
    }

    @Test
    void reportsADeadlockWithHoldersAndLines() {
        Deadlock deadlock = explorer().explore(main("OppositeOrder")).deadlock();

        Deadlock.Wait bob =
                deadlock.waits().stream()
                        .filter(wait -> wait.thread().equals("bob"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("monitor Classics.OppositeOrder.LEFT", bob.target());
        assertEquals("alice", bob.heldBy());
        assertTrue(bob.line() > bob.heldLine(), "the inner lock is below the outer one");
    }

    @Test
    void namesWhatItCannotJudge() {
        String message = explorer().explore(main("Unmodelled")).message();

        assertTrue(message.contains("java.io.PipedReader"), message);
        assertTrue(message.contains("Classics.java:"), message);
    }

    @Test
    void refusesAScheduleOfAnotherProgram() {
        String replay = explorer().explore(main("OppositeOrder")).replay();

        assertThrows(
                IllegalArgumentException.class,
                () -> explorer().replay(main("LostUpdate"), replay));
        assertThrows(
                IllegalArgumentException.class,
                () -> explorer().replay(main("LostUpdate"), "nonsense"));
    }

    @Test
    void speaksChinese() {
        Settings settings = new Settings(2, 1_000, 10_000, 1, Locale.SIMPLIFIED_CHINESE, true);
        Explorer explorer =
                new Explorer(ClassPath.PROGRAMS, ExplorerTest.class.getClassLoader(), settings);

        assertTrue(explorer.explore(main("OppositeOrder")).message().startsWith("死锁"));
    }
}
