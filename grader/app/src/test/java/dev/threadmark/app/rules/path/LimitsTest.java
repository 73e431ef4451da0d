package dev.threadmark.app.rules.path;

import static dev.threadmark.app.rules.path.PathAnalysisTest.leaks;
import static dev.threadmark.app.rules.path.PathAnalysisTest.paths;
import static dev.threadmark.app.rules.path.PathAnalysisTest.pathsOf;
import static dev.threadmark.app.rules.path.PathAnalysisTest.programOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.javaparser.ast.stmt.EmptyStmt;
import dev.threadmark.app.rules.path.BodyPaths.Reason;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the analysis goes, and what it says where it stops. */
class LimitsTest {
    private static final LockKey L = new LockKey("this.l", Mode.EXCLUSIVE);

    private static String repeated(int times, String pattern) {
        return IntStream.range(0, times)
                .mapToObj(i -> pattern.replace("%", String.valueOf(i)))
                .collect(Collectors.joining(" "));
    }

    @Test
    void anAnalysisStopsWhenItsThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThrows(CancellationException.class, () -> paths("n++;"));
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    @Test
    void whereTheAnalysisStopsItSaysWhy() {
        assertEquals("too-many-paths", Reason.TOO_MANY_PATHS.key());
        assertEquals("recursion", Reason.RECURSION.key());
    }

    @Test
    void aSimpleBodyHasItsStepsAlsoWhereOthersTookTheProgramsShare() {
        StepBudget budget = new StepBudget();
        List<Integer> steps = IntStream.range(0, 5).mapToObj(i -> stepsOfBody(budget)).toList();
        assertEquals(List.of(100_000, 100_000, 99_998, 2_000, 2_000), steps);
    }

    private static int stepsOfBody(StepBudget budget) {
        budget.begin();
        for (int steps = 0; ; steps++) {
            try {
                budget.step();
            } catch (PathLimitException e) {
                return steps;
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 0", "6, 1"})
    void atMostSoManySetsOfLocksAreFollowed(int locks, int unclear) {
        String body = repeated(locks, "if (x > %) { a%.l.lock(); }");
        BodyPaths paths =
                pathsOf("void m(int x, A a0, A a1, A a2, A a3, A a4, A a5) {" + body + "}");
        assertEquals(unclear, paths.unclear().size());
    }

    @ParameterizedTest
    @CsvSource({"6, true", "7, false"})
    void soManyStatesAreToldApartByWhatTheirVariablesMean(int objects, boolean known) {
        String choose = repeated(objects - 1, "if (x == %) { t = a%.l; }");
        String members = "void m(int x, A a0, A a1, A a2, A a3, A a4, A a5, A a6) {";
        BodyPaths paths = pathsOf(members + "Lock t = l;" + choose + " t.lock(); }");
        assertEquals(
                known, paths.acquires().stream().noneMatch(a -> a.key().display().equals("t")));
    }

    @ParameterizedTest
    @CsvSource({"3, l END", "4, l END", "5, ''", "6, ''"})
    void helpersAreFollowedFourCallsDeep(int depth, String expected) {
        String chain = repeated(depth - 1, "void h%() { next%(); }");
        for (int i = 0; i < depth - 1; i++) {
            chain = chain.replace("next" + i + "()", "h" + (i + 1) + "()");
        }
        String last = " void h%s() { l.lock(); } void m() { h0(); }".formatted(depth - 1);
        BodyPaths paths = pathsOf(chain + last);
        assertEquals(expected, String.join(",", leaks(paths)));
        assertEquals(expected.isEmpty() ? 1 : 0, paths.unclear().size());
    }

    @Test
    void aClauseOfAnUnknownClassMayTakeWhatever() {
        assertEquals(
                List.of("l THROW"),
                leaks("try { l.lock(); r.run(); l.unlock(); } catch (Strange e) { l.unlock(); }"));
    }

    @Test
    void theSignalsOfAMethodThatGivesBackAreUnderTheLockOfItsCaller() {
        assertEquals(
                List.of(Set.of(L)),
                paths("notifyAll(); l.unlock();").signals().stream()
                        .map(BodyPaths.Signal::held)
                        .toList());
    }

    @Test
    void whatACallerMayHoldIsNotNamedAsHeldHere() {
        String method =
                "final ReentrantLock re = new ReentrantLock(); void m() {"
                        + " if (re.isHeldByCurrentThread()) { l.lock(); k.unlock(); } }";
        BodyPaths.BadRelease release = pathsOf(method).badReleases().iterator().next();
        assertEquals(Set.of(L), release.held().keySet());
        assertEquals("k.unlock()", release.origin().toString());
    }

    @Test
    void aLambdaThatIsMadeOnTwoPathsKnowsWhatBothDo() {
        List<String> leaks =
                programOf(
                                "void q(boolean b) { Lock t = b ? l : k; Lock u = rw.readLock();"
                                        + " Runnable r = () -> { t.lock(); u.lock(); };"
                                        + " new Thread(r); }")
                        .bodies()
                        .stream()
                        .filter(p -> p.body().isLambda())
                        .flatMap(p -> leaks(p).stream())
                        .toList();
        assertEquals(List.of("rw.readLock() END", "t END"), leaks);
    }

    @Test
    void anAcquisitionIsToldOncePerSetOfHeldLocks() {
        assertEquals(
                2,
                paths("for (int i = 0; i < x; i++) { if (b) { k.lock(); } l.lock(); l.unlock(); }")
                        .acquires()
                        .stream()
                        .filter(a -> a.key().equals(L))
                        .count());
    }

    @Test
    void holdsAndBodiesAreTheSameOnlyAtTheSamePlace() {
        EmptyStmt here = new EmptyStmt();
        EmptyStmt there = new EmptyStmt();
        assertEquals(new Hold(1, here, here), new Hold(1, here, here));
        assertNotEquals(new Hold(1, here, here), new Hold(2, here, here));
        assertNotEquals(new Hold(1, here, here), new Hold(1, there, here));
        assertNotEquals(new Hold(1, here, here), new Hold(1, here, there));
        assertEquals(new Body(here, null), new Body(here, null));
        assertNotEquals(new Body(here, null), new Body(there, null));
        assertNotEquals(new Value.Closure(here, "this"), new Value.Closure(there, "this"));
        assertNotEquals(new Value.Closure(here, "this"), new Value.Closure(here, "A.this"));
        assertEquals(new Value.Closure(here, "this"), new Value.Closure(here, "this"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "void lock() { n++; } | lock(); | false",
                "void lock() { n++; } | this.lock(); | false",
                "void use() { synchronized (this) { n++; } } | use(); | true",
                "void use() { Runnable q = l::lock; } | use(); | true",
                "void use() { Runnable q = this::call; } | use(); | false",
                "synchronized void use() { n++; } | use(); | true",
                "void use() { n++; } | use(); | false",
                "void use() { n++; use(); } | use(); | false",
                "void use() { deep(); } void deep() { l.lock(); l.unlock(); } | use(); | true",
                "void use() { l.lock(); l.unlock(); } | use(); | true"
            })
    void onlyAHelperWithLocksIsLookedInto(String members, String body, boolean entered) {
        // A helper that is entered may throw what it throws; one that is not may throw anything.
        BodyPaths paths = pathsOf(members + " void m() { k.lock(); " + body + " k.unlock(); }");
        assertEquals(!entered, leaks(paths).contains("k THROW"), members);
    }

    @Test
    void aPathThatGrowsTooLongIsLost() {
        String longest = "x".repeat(158);
        assertEquals(longest + ".a", Paths.member(longest, "a"));
        assertEquals("~ab", Paths.member(longest, "ab"));
    }
}
