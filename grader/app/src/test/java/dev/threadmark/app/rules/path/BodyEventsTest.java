package dev.threadmark.app.rules.path;

import static dev.threadmark.app.rules.path.PathAnalysisTest.paths;
import static dev.threadmark.app.rules.path.PathAnalysisTest.pathsOf;
import static dev.threadmark.app.rules.path.PathAnalysisTest.programOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.javaparser.ast.Node;
import dev.threadmark.app.rules.path.BodyPaths.Leak;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a body beside its leaks: bodies, accesses, calls, and the work under locks. */
class BodyEventsTest {
    private static final LockKey L = new LockKey("this.l", Mode.EXCLUSIVE);
    private static final LockKey K = new LockKey("this.k", Mode.EXCLUSIVE);

    private static List<String> bodies(String members) {
        return programOf(members).bodies().stream()
                .filter(p -> !p.acquires().isEmpty())
                .map(
                        p ->
                                p.body().name()
                                        + (p.body().isLambda() ? " lambda" : "")
                                        + (p.body().isConstruction() ? " construction" : "")
                                        + (p.body().isPrivate() ? " private" : ""))
                .toList();
    }

    @Test
    void everyPieceOfCodeThatRunsIsABody() {
        assertEquals(
                List.of(
                        "A construction",
                        "A construction",
                        "A construction private",
                        "p private",
                        "q",
                        "R construction",
                        "A lambda",
                        "run"),
                bodies(
                        "boolean f = l.tryLock(); { l.lock(); } private A() { l.lock(); }"
                                + " private void p() { l.lock(); } void q() { l.lock(); }"
                                + " record R(Lock k) { R { k.lock(); } }"
                                + " Runnable r = () -> l.lock();"
                                + " Runnable s = new Runnable() { public void run() { l.lock(); } };"));
        assertEquals(List.of(), bodies("interface I { void m(); } void q() { n++; }"));
    }

    @Test
    void aLambdaThatRunsOnTheSpotBelongsToItsBody() {
        assertEquals(List.of("q"), bodies("void q() { Runnable r = () -> l.lock(); r.run(); }"));
        assertEquals(
                List.of("A lambda"),
                bodies("void q() { Runnable r = () -> l.lock(); new Thread(r); }"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "boolean f = l.tryLock(); | l END",
                "{ l.lock(); if (n > 0) l.unlock(); } | l END",
                "A() { l.lock(); } | l END",
                "record R(Lock k) { R { k.lock(); } } | k END",
                "Runnable r = () -> { l.lock(); return; }; | l RETURN",
                "synchronized void q() { n++; } |",
                "static synchronized void q() { } |",
                "int f = 1, g = 2; |"
            })
    void everyBodyTellsItsLeaks(String members, String expected) {
        List<String> leaks =
                programOf(members).bodies().stream()
                        .flatMap(p -> PathAnalysisTest.leaks(p).stream())
                        .toList();
        assertEquals(expected == null ? List.of() : List.of(expected), leaks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "synchronized void m() { n++; } | this MONITOR",
                "static int s; static synchronized void m() { s++; } | A.class MONITOR",
                "static int s; void m() { synchronized (A.class) { s++; } } | A.class MONITOR",
                "void m() { synchronized (l) { n++; } } | this.l MONITOR"
            })
    void aMonitorIsHeldInItsSection(String members, String expected) {
        BodyPaths.Access access =
                pathsOf(members).accesses().stream()
                        .filter(a -> a.kind() == BodyPaths.Kind.UPDATE)
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                List.of(expected),
                access.held().stream().map(k -> k.path() + " " + k.mode()).toList());
    }

    @Test
    void anAccessTellsWhatIsHeldAlwaysAndAtTimes() {
        BodyPaths.Access access =
                paths("l.lock(); if (b) k.lock(); n = 1;").accesses().stream()
                        .filter(a -> a.field().name().equals("n"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(Set.of(L), access.held());
        assertEquals(Set.of(L, K), access.atTimes());
        assertFalse(access.isOfNewObject());
    }

    @Test
    void anAccessTellsWhetherItsObjectIsNew() {
        List<String> ofNew =
                paths("A a = new A(); a.n = 1; this.n = 2; new A().n++;").accesses().stream()
                        .map(a -> a.kind() + " " + a.isOfNewObject())
                        .toList();
        assertEquals(List.of("WRITE true", "WRITE false", "UPDATE true"), ofNew);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n = 1; | WRITE this",
                "this.n = n + 1; | UPDATE this",
                "this.n = this.n + 1; | UPDATE this",
                "n += 2; | UPDATE this",
                "(n)++; | UPDATE this",
                "s = 1; | WRITE A",
                "A.s = s + 1; | UPDATE A",
                "A.s++; | UPDATE A",
                "this.s = 1; | WRITE A",
                "a.n = 1; | WRITE <a>",
                "a.n = a.n - 1; | UPDATE <a>",
                "a.n--; | UPDATE <a>",
                "a.b.n = 1; | WRITE <a>.b",
                "s = n; | WRITE A",
                "make().n = 1; | WRITE #this.make()"
            })
    void aWriteTellsItsKindAndObject(String statement, String expected) {
        BodyPaths paths =
                pathsOf(
                        "static int s; A b; A make() { call(); return this; } void m(A a) {"
                                + statement
                                + "}");
        assertEquals(
                List.of(expected),
                paths.accesses().stream()
                        .filter(a -> a.kind() != BodyPaths.Kind.READ)
                        .map(a -> a.kind() + " " + a.object().replaceAll("@[^>]*>", ">"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x = n; | this",
                "x = this.n; | this",
                "x = a.n; | <a>",
                "x = a.b.n; | <a>.b",
                "if (n > 1) x = 1; | this",
                "call(n); | this"
            })
    void aReadTellsItsObject(String statement, String object) {
        BodyPaths paths =
                pathsOf("A b; void call(int i) { } void m(A a, int x) {" + statement + "}");
        assertEquals(
                List.of("READ " + object),
                paths.accesses().stream()
                        .filter(access -> access.field().name().equals("n"))
                        .map(a -> a.kind() + " " + a.object().replaceAll("@[^>]*>", ">"))
                        .toList());
    }

    @Test
    void aFieldOfTheJdkIsNoAccess() {
        BodyPaths paths =
                pathsOf(
                        "static class B extends java.io.ByteArrayOutputStream {"
                                + " final Lock b = new ReentrantLock();"
                                + " void m() { count = 0; b.lock(); } }");
        assertEquals(List.of("b END"), PathAnalysisTest.leaks(paths));
    }

    @Test
    void aReadOfAComponentIsAnAccess() {
        BodyPaths paths =
                pathsOf(
                        "record P(int a) { int m() { l.lock(); return a() + this.a() + a; }"
                                + " static final Lock l = new ReentrantLock(); }");
        assertEquals(
                List.of("this", "this", "this"),
                paths.accesses().stream()
                        .filter(a -> a.field().name().equals("a"))
                        .map(BodyPaths.Access::object)
                        .toList());
    }

    @Test
    void whatAHelperDoesIsToldOfTheHelperAlone() {
        String helper = "void help() { l.lock(); n++; call(); l.unlock(); }";
        BodyPaths caller = pathsOf(helper + "void m() { help(); }");
        assertEquals(
                0, caller.accesses().stream().filter(a -> !a.field().name().equals("l")).count());
        assertEquals(1, caller.calls().size());
        assertEquals(1, caller.acquires().size());
        Node site = caller.acquires().get(0).site();
        assertEquals("help()", site.toString());
    }

    @Test
    void aPrivateGetterIsACallUnderTheLocksHeldThere() {
        String getter = "private int get() { return n; }";
        assertEquals(
                List.of(Set.of(L), Set.of()),
                pathsOf(getter + "void m() { l.lock(); get(); l.unlock(); get(); }")
                        .calls()
                        .stream()
                        .map(BodyPaths.CallSite::held)
                        .toList());
        assertEquals(0, pathsOf("int get() { return n; } void m() { get(); }").calls().size());
    }

    @Test
    void whatALambdaDoesOnTheSpotIsToldOfItsBody() {
        BodyPaths paths =
                pathsOf(
                        "void with(Runnable t) { l.lock(); t.run(); l.unlock(); }"
                                + " void m() { with(() -> { n++; call(); }); }");
        BodyPaths.Access access =
                paths.accesses().stream()
                        .filter(a -> a.field().name().equals("n"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(Set.of(L), access.held());
        assertEquals(2, paths.calls().size());
    }

    @Test
    void aReferenceThatRunsOnTheSpotIsACall() {
        String with = "void with(Runnable t) { l.lock(); t.run(); l.unlock(); }";
        assertEquals(
                List.of(Set.of(L)),
                pathsOf("void m() { Runnable q = this::call; l.lock(); q.run(); l.unlock(); }")
                        .calls()
                        .stream()
                        .map(BodyPaths.CallSite::held)
                        .toList());
        assertEquals(1, pathsOf(with + "void m() { with(this::call); }").calls().size());
    }

    @Test
    void aLambdaRemembersWhatWasHeldWhereItWasMade() {
        ProgramPaths program =
                programOf(
                        "void q() { l.lock(); Runnable r = () -> l.unlock(); new Thread(r);"
                                + " new Object() { void x() { l.unlock(); } }; sem.acquire();"
                                + " Runnable t = () -> sem.release(); new Thread(t); }");
        List<String> before =
                program.bodies().stream()
                        .filter(p -> !p.badReleases().isEmpty())
                        .map(
                                p ->
                                        p.badReleases().stream()
                                                .map(r -> program.takenBefore(p.body(), r.key()))
                                                .map(Optional::isPresent)
                                                .toList()
                                                .toString())
                        .toList();
        assertEquals(List.of("[true]", "[true]", "[false]"), before);
    }

    @Test
    void onlyTheSameModeWasTakenBefore() {
        ProgramPaths program =
                programOf(
                        "void q() { rw.readLock().lock(); Runnable r = () -> {"
                                + " rw.writeLock().unlock(); rw.readLock().unlock(); l.unlock(); };"
                                + " new Thread(r); }");
        BodyPaths lambda =
                program.bodies().stream()
                        .filter(p -> p.body().isLambda())
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                List.of("WRITE false", "READ true", "EXCLUSIVE false"),
                lambda.badReleases().stream()
                        .map(BodyPaths.BadRelease::key)
                        .map(
                                key ->
                                        key.mode()
                                                + " "
                                                + program.takenBefore(lambda.body(), key)
                                                        .isPresent())
                        .toList());
    }

    @Test
    void aMethodThatGivesBackWorksUnderTheLockOfItsCaller() {
        BodyPaths paths = paths("n = 1; l.unlock(); n = 2;");
        assertEquals(
                List.of(Set.of(L), Set.of()),
                paths.accesses().stream()
                        .filter(a -> a.field().name().equals("n"))
                        .map(BodyPaths.Access::held)
                        .toList());
        assertEquals(Set.of(L), paths.givenBack());
        assertEquals(Set.of(), paths("l.unlock(); l.lock();").givenBack());
        assertEquals(Set.of(), paths("sem.release();").givenBack());
        assertEquals(Set.of(), paths("sl.readLock(); sl.unlockRead(0L);").givenBack());
        assertEquals(
                List.of(Set.of(L), Set.of()),
                paths("call(); l.unlock(); call();").calls().stream()
                        .map(BodyPaths.CallSite::held)
                        .toList());
        assertEquals(
                List.of(Set.of()),
                programOf("Runnable r = () -> { n++; l.unlock(); };").bodies().stream()
                        .flatMap(p -> p.accesses().stream())
                        .filter(a -> a.field().name().equals("n"))
                        .map(BodyPaths.Access::held)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x = 1; | false false false",
                "n = 1; | true false false",
                "x = n; | true false false",
                "x = l == null ? 1 : 2; | false false false",
                "call(); | true true false",
                "r.run(); | true true true",
                "System.out.println(x); | false false true",
                "synchronized (this) { notifyAll(); } | true true true",
                "c.signal(); | true true false",
                "k.lock(); k.unlock(); | false false false"
            })
    void theWorkUnderALockIsTold(String statement, String expected) {
        BodyPaths paths =
                pathsOf(
                        "final Condition c = l.newCondition(); void m(int x, Runnable r) {"
                                + "l.lock(); "
                                + statement
                                + " l.unlock(); r.run(); }");
        LockedWork work = paths.work();
        assertEquals(
                expected,
                work.isProtectedBy(L) + " " + work.callsUnder(L) + " " + work.occupies(L));
    }

    @Test
    void theSignalsOfAHelperAreWorkToo() {
        BodyPaths paths =
                pathsOf(
                        "final Condition c = l.newCondition(); void tell() { c.signal(); }"
                                + " void m() { l.lock(); tell(); l.unlock(); }");
        assertEquals(0, paths.signals().size());
        assertTrue(paths.work().callsUnder(L));
    }

    @Test
    void theMonitorOfAConditionIsAnotherThingThanItsLock() {
        BodyPaths paths =
                pathsOf(
                        "final Condition c = l.newCondition();"
                                + " void m() { l.lock(); c.notifyAll(); c.signal(); l.unlock(); }");
        assertEquals(
                List.of("notifyAll true", "signal false"),
                paths.signals().stream().map(s -> s.method() + " " + s.ofMonitor()).toList());
    }

    @Test
    void releasesAreToldWithTheirPlaces() {
        Releases releases = paths("l.lock(); if (b) { l.unlock(); } sem.release();").releases();
        assertTrue(releases.contain(L));
        assertFalse(releases.contain(K));
        assertTrue(releases.anyMatch((key, site) -> site.toString().equals("l.unlock()")));
        assertFalse(releases.anyMatch((key, site) -> key.equals(K)));
        assertFalse(releases.containInFinally(L));
        assertTrue(paths("try { n++; } finally { l.unlock(); }").releases().containInFinally(L));
        assertFalse(
                paths("try { l.unlock(); } finally { n++; } l.unlock();")
                        .releases()
                        .containInFinally(L));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "if (b) l.lock(); if (n > 0) l.unlock(); | true",
                "if (b) l.lock(); if (n > 0) { n = 3; } l.unlock(); | false",
                "l.lock(); if (n > 0) l.unlock(); | false",
                "if (n > 0) l.unlock(); | false",
                "if (b) l.lock(); while (n > 0) l.unlock(); | false",
                "if (b) l.lock(); if (n > 0) k.unlock(); | false",
                "l.lock(); pick(x).unlock(); | true",
                "l.lock(); for (Lock t : List.of(k)) t.unlock(); | true",
                "rw.readLock().lock(); pick(x).unlock(); | false"
            })
    void aReleaseMayHangOnAnUnknownTest(String body, boolean open) {
        BodyPaths paths =
                pathsOf(
                        "Lock pick(int i) { call(); return l; } void m(int x, boolean b) {"
                                + body
                                + "}");
        LockKey key = body.startsWith("rw") ? new LockKey("this.rw", Mode.READ) : L;
        assertEquals(open, paths.isOpen(key), body);
    }

    @Test
    void anAcquisitionTellsWhatIsHeldAlready() {
        List<Set<LockKey>> held =
                paths("l.lock(); k.lock(); k.unlock(); l.unlock(); k.lock();").acquires().stream()
                        .map(BodyPaths.Acquire::held)
                        .toList();
        assertEquals(List.of(Set.of(), Set.of(L), Set.of()), held);
        assertEquals(
                2,
                paths("if (b) l.lock(); k.lock();").acquires().stream()
                        .filter(a -> a.key().equals(K))
                        .count());
        assertEquals(1, paths("while (b) { l.lock(); l.unlock(); }").acquires().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lock m() { l.lock(); return l; } | true",
                "Lock m() { l.lock(); return k; } | false",
                "A m() { l.lock(); return this; } | true",
                "Runnable m() { l.lock(); return () -> l.unlock(); } | true",
                "Runnable m() { l.lock(); return l::unlock; } | true",
                "Object m() { l.lock(); return new Object(); } | true",
                "int m() { l.lock(); return 1; } | false",
                "void m() { l.lock(); } | false"
            })
    void aMethodHandsALockOverByWhatItReturns(String method, boolean returned) {
        assertEquals(
                List.of(returned),
                pathsOf(method).leaks().stream().map(Leak::returned).distinct().toList());
    }

    @Test
    void aBodyMayRunALambdaOfAnotherThatRunsItself() {
        BodyPaths paths =
                pathsOf(
                        "Runnable self; void m() { self = () -> self.run(); self.run(); l.lock(); }");
        assertEquals(List.of("l END"), PathAnalysisTest.leaks(paths));
    }
}
