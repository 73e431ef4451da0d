package dev.threadmark.app.rules.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.app.model.SourceFile;
import dev.threadmark.app.rules.path.BodyPaths.Kind;
import dev.threadmark.app.rules.source.FieldWrites;
import dev.threadmark.app.rules.source.Program;
import dev.threadmark.app.rules.source.SourceParser;
import dev.threadmark.app.rules.source.Types;
import dev.threadmark.app.rules.source.UnreadableSourceException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the path analysis sees on the ways through one method. */
class PathAnalysisTest {
    private static final String FIELDS =
            """
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.concurrent.locks.*;
            class A {
                static final boolean NEVER = false;
                final Lock l = new ReentrantLock();
                final Lock k = new ReentrantLock();
                final Lock reach = new ReentrantLock();
                final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
                final StampedLock sl = new StampedLock();
                final Semaphore sem = new Semaphore(1);
                final int[] cells = new int[9];
                int n;
                void call() {}
            """;

    /** Parsing takes longer than the analysis, and mutation tests run each test again and again. */
    private static final Map<String, Types> PARSED = new ConcurrentHashMap<>();

    /** The paths of method {@code m}, which has this body. */
    static BodyPaths paths(String body) {
        return pathsOf("void m(int x, boolean b, Runnable r) throws Exception {\n" + body + "\n}");
    }

    static BodyPaths pathsOf(String members) {
        return programOf(members).bodies().stream()
                .filter(p -> p.body().name().equals("m") && p.body().isMethod())
                .findFirst()
                .orElseThrow();
    }

    /** The paths of every body of the class with these members. */
    static ProgramPaths programOf(String members) {
        Types types = PARSED.computeIfAbsent(members, PathAnalysisTest::parse);
        return ProgramPaths.of(types, new FieldWrites(types));
    }

    private static Types parse(String members) {
        try {
            String text = FIELDS + members + "\n}";
            return new Types(
                    new Program(List.of(SourceParser.parse(new SourceFile("A.java", text)))));
        } catch (UnreadableSourceException e) {
            throw new AssertionError(e);
        }
    }

    /** The locks that stay held, each with the way out, such as {@code l RETURN}. */
    static List<String> leaks(String body) {
        return leaks(paths(body));
    }

    static List<String> leaks(BodyPaths paths) {
        return paths.leaks().stream()
                .map(leak -> leak.key().display() + " " + leak.way())
                .distinct()
                .sorted()
                .toList();
    }

    static List<String> badReleases(String body) {
        return paths(body).badReleases().stream()
                .map(r -> r.key().display() + " " + r.problem())
                .sorted()
                .toList();
    }

    static void assertBalanced(String body) {
        BodyPaths paths = paths(body);
        assertEquals(List.of(), leaks(paths));
        assertEquals(0, paths.badReleases().size());
        assertEquals(0, paths.unclear().size());
    }

    /** Asserts that a body ends, balanced: what comes after it is reached. */
    static void assertEnds(BodyPaths toTheLock) {
        assertEquals(List.of("reach END"), leaks(toTheLock));
        assertEquals(0, toTheLock.badReleases().size());
        assertEquals(0, toTheLock.unclear().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "l.lock(); | l END",
                "l.lock(); return; | l RETURN",
                "l.lock(); if (b) { return; } l.unlock(); | l RETURN",
                "l.lock(); r.run(); l.unlock(); | l THROW",
                "l.lock(); throw new Exception(); | l THROW",
                "l.lock(); n = cells[x]; l.unlock(); | l THROW",
                "l.lock(); n = n / x; l.unlock(); | l THROW",
                "l.lock(); n = n % x; l.unlock(); | l THROW",
                "l.lock(); n /= 2; l.unlock(); |",
                "l.lock(); n = n / 2; l.unlock(); |",
                "l.lock(); Object o = (Object) r; l.unlock(); | l THROW",
                "l.lock(); n = (int) 3L; l.unlock(); |",
                "Integer i = x; l.lock(); n += i; l.unlock(); | l THROW",
                "l.lock(); n = n * 3 - x; l.unlock(); |",
                "l.lock(); new Object(); l.unlock(); |",
                "l.lock(); new ArrayList<>(x); l.unlock(); | l THROW",
                "if (NEVER) { l.lock(); } |",
                "while (b) { l.lock(); } |",
                "while (x-- > 0) { l.lock(); } | l END",
                "do { l.lock(); } while (x-- > 0); l.unlock(); | l END",
                "for (int i = 0; i < x; i++) { l.lock(); if (b) break; l.unlock(); } | l END",
                "for (int i = 0; i < x; i++) { l.lock(); if (b) continue; l.unlock(); } | l CONTINUE",
                "a: for (;;) { for (;;) { l.lock(); break a; } } | l END",
                "a: for (;x-- > 0;) { for (;;) { l.lock(); continue a; } } | l END",
                "switch (x) { case 1: l.lock(); case 2: l.unlock(); l.lock(); break; } l.lock(); l.unlock(); | l END",
                "int y = switch (x) { case 1 -> { l.lock(); yield 1; } default -> 0; }; | l END",
                "synchronized (this) { l.lock(); } | l END",
                "l.lock(); l.lock(); l.unlock(); | l END",
                "rw.readLock().lock(); rw.writeLock().unlock(); | rw.readLock() END",
                "sl.writeLock(); | sl END",
                "sem.acquire(); | sem END"
            })
    void findsWhatStaysHeld(String body, String expected) {
        List<String> wanted = expected == null ? List.of() : List.of(expected);
        assertEquals(wanted, leaks(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "l.lock(); try { r.run(); } finally { l.unlock(); }",
                "l.lock(); try { if (b) return; n = cells[x]; } finally { l.unlock(); }",
                "l.lock(); try { throw new Exception(); } finally { l.unlock(); }",
                "while (b) { l.lock(); try { if (x > 1) break; if (x > 2) continue; } finally { l.unlock(); } }",
                "a: while (b) { while (b) { l.lock(); try { continue a; } finally { l.unlock(); } } }",
                "if (l.tryLock()) { l.unlock(); }",
                "if (!l.tryLock()) { return; } l.unlock();",
                "boolean got = l.tryLock(); if (got) { l.unlock(); }",
                "boolean got = l.tryLock(1, TimeUnit.SECONDS); if (got == true) l.unlock();",
                "boolean got = l.tryLock(); if (got == false) return; l.unlock();",
                "boolean got = l.tryLock(); if (false != got) l.unlock();",
                "boolean no = !l.tryLock(); if (no) { return; } l.unlock();",
                "if (b || l.tryLock()) { if (!b) l.unlock(); }",
                "while (!l.tryLock()) { Thread.onSpinWait(); } l.unlock();",
                "boolean got; do { got = l.tryLock(); } while (!got); l.unlock();",
                "if (b) l.lock(); try { r.run(); } finally { if (b) l.unlock(); }",
                "boolean held = false; try { l.lock(); held = true; r.run(); } finally { if (held) l.unlock(); }",
                "Lock t = b ? l : k; t.lock(); t.unlock();",
                "Lock t = l.tryLock() ? l : null; if (t != null) { t.unlock(); }",
                "long s = sl.writeLock(); try { r.run(); } finally { sl.unlockWrite(s); }",
                "long s = sl.tryWriteLock(); if (s != 0) { sl.unlockWrite(s); }",
                "long s = sl.tryReadLock(); if (s == 0L) return; sl.unlock(s);",
                "long s = sl.readLock(); long w = sl.tryConvertToWriteLock(s); if (w != 0) { s = w; } sl.unlock(s);",
                "rw.writeLock().lock(); rw.readLock().lock(); rw.writeLock().unlock(); rw.readLock().unlock();",
                "l.lock(); l.lock(); l.unlock(); l.unlock();",
                "switch (x) { case 1 -> { l.lock(); l.unlock(); } default -> {} }",
                "l.lock(); switch (x) { case 1: l.unlock(); break; case 2: default: l.unlock(); }",
                "l.lock(); try { r.run(); } catch (RuntimeException | Error e) { l.unlock(); throw e; } l.unlock();",
                "try (AutoCloseable c = l::unlock) { l.lock(); r.run(); }",
                "for (Lock t : new Lock[] {l, k}) { t.lock(); t.unlock(); }",
                "sem.acquire(); try { r.run(); } finally { sem.release(); }",
                "l.lock(); System.exit(1);",
                "assert x > 0; l.lock(); l.unlock();"
            })
    void followsWhatIsBalanced(String body) {
        assertBalanced(body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "l.unlock(); | l NOT_HELD",
                "l.lock(); l.unlock(); l.unlock(); | l NOT_HELD",
                "boolean got = l.tryLock(); l.unlock(); | l NOT_HELD",
                "try { l.lockInterruptibly(); } finally { l.unlock(); } | l NOT_HELD",
                "try { r.run(); l.lock(); } finally { l.unlock(); } | l NOT_HELD",
                "try { sem.acquire(); } finally { sem.release(); } | sem NOT_HELD",
                "boolean got = true; try { got = l.tryLock(1, TimeUnit.SECONDS); } finally { if (got) l.unlock(); } | l NOT_HELD",
                "if (b) l.lock(); l.unlock(); | l NOT_HELD",
                "if (b) l.lock(); b = !b; if (b) l.unlock(); | l NOT_HELD",
                "k.lock(); Lock t = k; t.unlock(); t = l; t.unlock(); | l NOT_HELD",
                "long s = sl.readLock(); sl.unlockWrite(s); | sl OTHER_STAMP",
                "rw.readLock().unlock(); | rw.readLock() NOT_HELD"
            })
    void findsReleasesOfWhatIsNotHeld(String body, String expected) {
        assertEquals(List.of(expected), badReleases(body));
    }

    @Test
    void saysThatAReleaseMayBeOfAnotherLock() {
        BodyPaths paths = paths("l.lock(); k.unlock();");
        BodyPaths.BadRelease release = paths.badReleases().iterator().next();
        assertEquals("k", release.key().display());
        assertEquals(List.of("l"), release.held().keySet().stream().map(LockKey::display).toList());
    }

    @Test
    void leadsIntoHelpersAndTheLambdasTheyRun() {
        assertEquals(
                List.of(),
                leaks(
                        pathsOf(
                                "void m(Runnable r) { with(() -> r.run()); }"
                                        + " private void with(Runnable t) { l.lock();"
                                        + " try { t.run(); } finally { l.unlock(); } }")));
        assertEquals(
                List.of("l THROW"),
                leaks(
                        pathsOf(
                                "void m(Runnable r) { with(() -> r.run()); }"
                                        + " private void with(Runnable t) { l.lock();"
                                        + " t.run(); l.unlock(); }")));
    }

    @Test
    void seesTheLockOfARecordThatGuards() {
        String guard =
                "record G(Lock held) implements AutoCloseable {"
                        + " G { held.lock(); } public void close() { held().unlock(); } }";
        assertEquals(
                List.of(), leaks(pathsOf(guard + "void m() { try (var g = new G(l)) { n++; } }")));
        assertEquals(List.of("l END"), leaks(pathsOf(guard + "void m() { new G(l); }")));
    }

    @Test
    void recordsTheLocksAtEachAccess() {
        BodyPaths paths = paths("n = 1; l.lock(); n++; if (b) l.unlock(); n += 2; int y = n;");
        List<String> accesses =
                paths.accesses().stream()
                        .filter(a -> a.field().name().equals("n"))
                        .map(a -> a.kind() + " " + a.held().size())
                        .toList();
        assertEquals(
                List.of(
                        Kind.WRITE + " 0",
                        Kind.UPDATE + " 1",
                        Kind.UPDATE + " 0",
                        Kind.READ + " 0"),
                accesses);
    }

    @Test
    void tellsAnUpdateFromAWriteByWhatIsRead() {
        List<Kind> kinds =
                paths("n = n + 1; n = x; this.n = this.n - 1; cells[0] = 1;").accesses().stream()
                        .filter(a -> a.kind() != Kind.READ)
                        .map(BodyPaths.Access::kind)
                        .toList();
        assertEquals(List.of(Kind.UPDATE, Kind.WRITE, Kind.UPDATE), kinds);
    }

    @Test
    void recordsCallsAndSignalsWithTheLocksHeld() {
        BodyPaths paths =
                paths("l.lock(); call(); l.unlock(); call(); synchronized (this) { wait(); }");
        assertEquals(List.of(1, 0), paths.calls().stream().map(c -> c.held().size()).toList());
        BodyPaths.Signal signal = paths.signals().iterator().next();
        assertTrue(signal.ofMonitor());
        assertEquals("wait", signal.method());
        assertEquals(1, signal.held().size());
    }

    @Test
    void givesUpOnTooManyPathsAndSaysSo() {
        String body =
                IntStream.range(0, 60)
                        .mapToObj(
                                i ->
                                        "boolean b%d = l.tryLock(); if (x > %d) n++;\n"
                                                .formatted(i, i))
                        .reduce("", String::concat);
        assertEquals(
                List.of(BodyPaths.Reason.TOO_MANY_PATHS),
                paths(body).unclear().stream().map(BodyPaths.Unclear::reason).toList());
    }

    @Test
    void givesUpOnRecursionThatLocks() {
        BodyPaths paths = pathsOf("void m(int x) { l.lock(); if (x > 0) m(x - 1); l.unlock(); }");
        assertEquals(
                List.of(BodyPaths.Reason.RECURSION),
                paths.unclear().stream().map(BodyPaths.Unclear::reason).distinct().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "this.l, l",
        "this.a.b, a.b",
        "C.f, C.f",
        "<x@3:9>.lock, x.lock",
        "#this.lockOf(<k@1:2>), lockOf(k)",
        "~a.lock, a.lock"
    })
    void showsPathsInTheWordsOfTheSource(String path, String shown) {
        assertEquals(shown, Paths.display(path));
    }

    @ParameterizedTest
    @CsvSource({
        "this.ab.c, this.a, false",
        "this.a.c, this.a, true",
        "x[<i@1:1>], <i@1:1>, true",
        "that.this.a, this.a, false",
        "this.a, this.a.b, false"
    })
    void findsWholeNamesInPaths(String path, String part, boolean mentioned) {
        assertEquals(mentioned, Paths.mentions(path, part));
    }

    @Test
    void replacesEveryMentionAndNothingElse() {
        assertEquals("q.a[q].ab", Paths.replace("p.a[p].ab", "p", "q"));
        assertEquals("p.ab", Paths.replace("p.ab", "p.a", "z"));
    }

    @Test
    void leavesIndexesOpen() {
        assertEquals("a[*].b(*)", Paths.generaliseAll("a[i + 1].b(x)"));
        assertEquals("a[*]", Paths.generalise("a[i]", "i"));
        assertTrue(Paths.isIndex("a[i]", "i"));
        assertTrue(!Paths.isIndex("i.a[i]", "i"));
        assertTrue(Paths.isWeak("a[*]") && Paths.isWeak("~a") && Paths.isWeak("f(*)"));
        assertTrue(!Paths.isWeak("a[1]"));
    }

    @Test
    void keepsPathsFinite() {
        String path = "this";
        for (int i = 0; i < 100; i++) {
            path = Paths.member(path, "next");
        }
        assertTrue(path.length() <= 165, path);
    }

    @Test
    void takesTheWeakerModeInCommon() {
        LockKey read = new LockKey("this.rw", Mode.READ);
        LockKey write = new LockKey("this.rw", Mode.WRITE);
        LockKey other = new LockKey("this.l", Mode.EXCLUSIVE);
        assertEquals(
                List.of(read),
                List.copyOf(
                        LockKey.common(java.util.Set.of(read), java.util.Set.of(write, other))));
        assertEquals(
                List.of(read),
                List.copyOf(
                        LockKey.common(java.util.Set.of(write, other), java.util.Set.of(read))));
    }

    @Test
    void holdCountSaturates() {
        String many = Stream.generate(() -> "l.lock();").limit(5).reduce("", String::concat);
        String back = many.replace("lock", "unlock");
        assertEquals(List.of(), badReleases(many + back.substring(0, back.indexOf(';') * 3 + 3)));
        assertEquals(3, new Hold(3, null, null).more().count());
        assertEquals(2, new Hold(1, null, null).more().count());
    }

    @Test
    void namesOfStatesAreRenamedWithTheirVariable() {
        State held = State.EMPTY.acquire(new LockKey("<a@1:1>.lock", Mode.EXCLUSIVE), null);
        State moved =
                held.with("<b@2:2>", new Value.Ref("<a@1:1>")).assign("<a@1:1>", Value.UNKNOWN);
        assertEquals(List.of("<b@2:2>.lock"), moved.held().stream().map(LockKey::path).toList());
        State lost = held.assign("<a@1:1>", Value.UNKNOWN);
        assertEquals(List.of("~a.lock"), lost.held().stream().map(LockKey::path).toList());
        assertEquals(
                Arrays.asList(true, false),
                List.of(held.equals(held.forget("z")), held.equals(lost)));
    }
}
