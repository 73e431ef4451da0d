package dev.threadmark.worker;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.worker.Allowance.Usage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** Another test of the same JVM has used up something before. */
    private static final Usage BEGIN = new Usage(100 * SECOND, 200 * SECOND, 5_000_000);

    private final Allowance onRealThreads = new Allowance(false, 10 * SECOND, BEGIN);
    private final Allowance explored = new Allowance(true, 10 * SECOND, BEGIN);

    private static Usage after(long seconds, long processSeconds, long steps) {
        return new Usage(
                BEGIN.cpuNanos() + seconds * SECOND,
                BEGIN.processCpuNanos() + processSeconds * SECOND,
                BEGIN.steps() + steps);
    }

    @Test
    void aTestOnRealThreadsHasItsProcessorTime() {
        assertFalse(onRealThreads.isUsedUp(after(9, 9, 0), false));
        assertTrue(onRealThreads.isUsedUp(after(11, 11, 0), false));
    }

    @Test
    void threadsThatComeAndGoCountToo() {
        assertFalse(onRealThreads.isUsedUp(after(0, 29, 0), false));
        assertTrue(onRealThreads.isUsedUp(after(0, 31, 0), false));
    }

    @Test
    void anExploredTestWithoutStepsEnds() {
        assertFalse(explored.isUsedUp(after(59, 59, 0), false));
        assertTrue(explored.isUsedUp(after(61, 61, 0), false));
        assertTrue(explored.isUsedUp(after(0, 181, 0), false));
    }

    @Test
    void anExploredTestThatMakesItsStepsMayTakeLongOnASlowMachine() {
        assertFalse(explored.isUsedUp(after(300, 900, 10_000_000), false));
    }

    @Test
    void anExploredTestThatMakesFewStepsForItsTimeEnds() {
        assertTrue(explored.isUsedUp(after(70, 70, 1_000), false));
    }

    @Test
    void whatSleepsEnds() {
        assertFalse(looksIdle(onRealThreads, 250, 0));
        assertTrue(looksIdle(onRealThreads, 1, 0));
    }

    @Test
    void sleepingForATimeAndWorkingForATimeIsSleepingAllTheSame() {
        assertFalse(looksIdle(onRealThreads, 200, 0));
        assertFalse(onRealThreads.isUsedUp(after(1, 1, 0), false));
        assertTrue(looksIdle(onRealThreads, 51, 0));
    }

    @Test
    void anExploredTestThatGoesOnDoesNotSleep() {
        for (int schedule = 1; schedule < 10; schedule++) {
            assertFalse(looksIdle(explored, 200, schedule));
        }
        assertTrue(looksIdle(explored, 51, 9));
    }

    /** Looks so many times at a test that has made some steps; whether the last look ends it. */
    private static boolean looksIdle(Allowance allowance, int looks, long steps) {
        boolean used = false;
        for (int i = 0; i < looks; i++) {
            used = allowance.isUsedUp(after(0, 0, steps), true);
        }
        return used;
    }
}
