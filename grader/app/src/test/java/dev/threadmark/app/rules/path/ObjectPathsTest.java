package dev.threadmark.app.rules.path;

import static dev.threadmark.app.rules.path.PathAnalysisTest.leaks;
import static dev.threadmark.app.rules.path.PathAnalysisTest.pathsOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of objects that a body makes, and of the calls that lead into others. */
class ObjectPathsTest {
    private static List<String> leaksWith(String members, String body) {
        return leaks(
                pathsOf(members + " void m(int x, boolean b, Runnable r, A a) {" + body + "}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "static class P { P() { } } | new P(); |",
                "static class P { int z = 1; P() { } } | new P(); |",
                "static class P { Object z; P(Object o) { z = o; } } | new P(r); |",
                "static class P { Object z; P(Object o) { this.z = o; } } | new P(r); |",
                "static class P { int z; P() { z = 1; } } | new P(); |",
                "static class P { int[] z = new int[9]; P() { } } | new P(); | l THROW",
                "static class P extends Thread { P() { } } | new P(); | l THROW",
                "static class P { int z; P(int i) { z = i / 2; } } | new P(x); | l THROW",
                "static class P { P() { one(); } static void one() { } } | new P(); | l THROW",
                "static class P { int z; P(int i) { if (i > 0) z = i; } } | new P(x); | l THROW",
                "static class P { int z; P(int i) { z = i; one(); } void one() { } } | new P(x); | l THROW",
                "static class P { P(int i) { } P(long i) { } } | new P(x); | l THROW",
                "enum P { ONE; int z; P() { z = 1; } } | P.valueOf(null); | l THROW",
                "record P(int z) { } | new P(x); |",
                "record P(int z) { P { if (z < 0) throw new Error(); } } | new P(x); | l THROW",
                "record P(int z) { P { z = 1; } } | new P(x); |",
                "| new Object(); |",
                "| new ReentrantLock(); |",
                "| new Thread(r); | l THROW",
                "| new Runnable() { public void run() { } }; | l THROW"
            })
    void makingAnObjectFailsOnlyWhereItDoesMoreThanKeep(
            String members, String making, String expected) {
        String before = members == null ? "" : members;
        assertEquals(
                expected == null ? List.of() : List.of(expected),
                leaksWith(before, "l.lock(); " + making + " l.unlock();"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "G(Lock g) { this.g = g; } | l END",
                "G(Lock h) { g = h; } | l END",
                "G(Lock g) { this.g = Objects.requireNonNull(g); } | l END",
                "G(Lock g) { this.g = Objects.requireNonNull(g, \"lock\"); } | l END",
                "G(Lock h) { Lock x = h; g = x; } | new.g END",
                "G(Lock h) { if (h != null) { g = h; } } | new.g END",
                "G(Lock h) { g = h.getClass() == null ? h : null; } | new.g END",
                "G(Lock... h) { g = h[0]; } | new.g END",
                "G(Lock h) { other = h; } | new.g END"
            })
    void anObjectKeepsTheLockThatItIsHanded(String constructor, String expected) {
        String guard = "static class G { Lock g; Lock other; " + constructor + " }";
        assertEquals(
                List.of(expected),
                leaksWith(guard, "G it = new G(l); it.g.lock();").stream()
                        .map(s -> s.replaceAll("^(<new@[\\d:]+>|it)\\.", "new."))
                        .toList());
    }

    @Test
    void anArgumentIsKeptByItsPlace() {
        String guard = "static class G { Lock g; Lock h; G(Lock a, Lock b) { g = b; h = a; } }";
        assertEquals(List.of("k END"), leaksWith(guard, "G it = new G(l, k); it.g.lock();"));
        assertEquals(List.of("l END"), leaksWith(guard, "G it = new G(l, k); it.h.lock();"));
    }

    @Test
    void aRecordKeepsWhatItIsHanded() {
        String pair = "record P(Lock a, Lock b) { }";
        assertEquals(List.of("l END"), leaksWith(pair, "P p = new P(l, k); p.a().lock();"));
        assertEquals(List.of("k END"), leaksWith(pair, "var p = new P(l, k); p.b().lock();"));
        assertEquals(
                List.of("k END"),
                leaksWith(
                        "record P(Lock a) { P { a.lock(); } }",
                        "P p = new P(l); p.a().unlock(); new P(k);"));
        assertEquals(
                List.of("l END"),
                leaksWith(
                        "record P(Lock a) { P(Lock x, Lock y) { this(y); x.lock(); } }",
                        "new P(l, k);"));
    }

    @Test
    void aConstructorThatLocksIsFollowed() {
        String taking = "static class G { Lock g; G(Lock g) { this.g = g; g.lock(); } }";
        assertEquals(List.of("l END"), leaksWith(taking, "new G(l);"));
        assertEquals(List.of(), leaksWith(taking, "G it = new G(l); it.g.unlock();"));
        assertEquals(List.of(), leaksWith(taking, "new G(l); l.unlock();"));
        String returning =
                "static class G { G(Lock g, int i) { g.lock(); if (i > 0) return; g.unlock(); } }";
        assertEquals(List.of("l END"), leaksWith(returning, "new G(l, x);"));
        String other = "static class G { G(Lock g) { g.lock(); } G(Lock g, int i) { } }";
        assertEquals(List.of("l END"), leaksWith(other, "new G(l); new G(k, 1);"));
        String calling = "static class G { G(Lock g) { super(); g.lock(); } }";
        assertEquals(List.of("l END"), leaksWith(calling, "new G(l);"));
    }

    @Test
    void aConstructorIsACallUnderNoLock() {
        BodyPaths paths =
                pathsOf(
                        "static class P { P(int i) { } } void m() { l.lock(); new P(1); l.unlock(); }");
        assertEquals(
                List.of(Set.of()), paths.calls().stream().map(BodyPaths.CallSite::held).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lock get() { return l; } | get().lock(); | l END",
                "Lock get() { return this.l; } | a.get().lock(); | a.l END",
                "Lock get() { return rw.readLock(); } | get().lock(); | rw.readLock() END",
                "Lock get() { return rw.writeLock(); } | get().lock(); | rw.writeLock() END",
                "static final Lock S = new ReentrantLock(); static Lock get() { return S; } | get().lock(); | A.S END",
                "Lock get() { return l; } | get().lock(); l.unlock(); |",
                "Lock get() { n++; return l; } | get().lock(); | get() END",
                "Lock get(int i) { return l; } | get(1).lock(); get(1).unlock(); |",
                "Lock get(int i) { return l; } | get(x).lock(); get(x).unlock(); |",
                "Lock get(int i) { return l; } | get(1).lock(); get(2).unlock(); | get(1) END",
                "Lock get(int i) { return l; } | get(x++).lock(); | result END",
                "Lock get() { return new ReentrantLock(); } | Lock t = get(); t.lock(); | get() END",
                "ReadWriteLock get() { return new ReentrantReadWriteLock(); } | get().readLock().lock(); | get().readLock() END",
                "synchronized Lock get() { return l; } | get().lock(); | l END",
                "Lock get() { return l; } class B extends A { Lock get() { return k; } } | get().lock(); | get() END"
            })
    void aMethodThatReturnsALockNamesIt(String members, String body, String expected) {
        assertEquals(
                expected == null ? List.of() : List.of(expected),
                leaksWith(members, body).stream()
                        .map(s -> s.replaceAll("^<result[^>]*>", "result"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "void take() { l.lock(); } | a.take(); | a.l END",
                "void take() { l.lock(); } | a.take(); a.l.unlock(); |",
                "void take(Lock t) { t.lock(); } | take(k); | k END",
                "void take(Lock... t) { t[0].lock(); } | take(k); | t[0] END",
                "boolean take() { l.lock(); return true; } | if (take()) l.unlock(); |",
                "boolean take() { return l.tryLock(); } | if (take()) l.unlock(); |",
                "boolean take() { return l.tryLock(); } | if (!take()) return; l.unlock(); |",
                "void take() { l.lock(); throw new Error(); } | take(); | l THROW",
                "void take() { deep(); } void deep() { deeper(); } void deeper() { l.lock(); } | take(); | l END",
                "static void take(A o) { o.l.lock(); } | A.take(a); | a.l END",
                "void run(Runnable t) { t.run(); } | run(() -> l.lock()); | l END",
                "void run(Runnable t) { t.run(); } | run(l::lock); | l END",
                "void run(Runnable t) { t.run(); } | run(this::take); | l END",
                "void run(Runnable t) { t.run(); } | run(a::take); | a.l END",
                "| java.util.function.Consumer<Lock> c = t -> t.lock(); c.accept(k); | k END",
                "| java.util.function.Consumer<Lock> c = Lock::lock; c.accept(k); |",
                "| Runnable t = () -> l.lock(); Runnable u = t; u.run(); | l END",
                "| List.of(1).parallelStream().forEach(i -> l.lock()); |",
                "| List.of(1).stream().parallel().forEach(i -> l.lock()); |",
                "| new Thread(() -> l.lock()).start(); |",
                "| Optional.of(1).ifPresent(i -> k.lock()); | k THROW"
            })
    void aCallDoesWhatItsTargetDoes(String members, String body, String expected) {
        String before = members == null ? "" : members;
        String take = before.contains("take(") ? "" : " void take() { l.lock(); }";
        assertEquals(
                expected == null ? List.of() : List.of(expected), leaksWith(before + take, body));
    }

    @Test
    void aHelperIsFollowedSoDeepAndNoDeeper() {
        StringBuilder members = new StringBuilder();
        for (int i = 1; i < 9; i++) {
            members.append("void h%d() { h%d(); } ".formatted(i, i + 1));
        }
        members.append("void h9() { l.lock(); } ");
        assertEquals(List.of("l END"), leaksWith(members.toString(), "h8();"));
        assertEquals(List.of("l END"), leaksWith(members.toString(), "h7();"));
        BodyPaths deep = pathsOf(members + "void m() { h1(); }");
        assertEquals(List.of(), leaks(deep));
    }

    @Test
    void recursionWithoutLocksIsNoLimit() {
        BodyPaths paths =
                pathsOf(
                        "void with(Runnable t, int i) { t.run(); if (i > 0) with(t, i - 1); }"
                                + " void m() { with(() -> n++, 3); l.lock(); }");
        assertEquals(List.of("l END"), leaks(paths));
        assertEquals(0, paths.unclear().size());
    }

    @Test
    void recursionIsToldAtTheCallInTheBody() {
        BodyPaths paths =
                pathsOf(
                        "void again(int i) { l.lock(); if (i > 0) again(i - 1); l.unlock(); }"
                                + " void m() { n = 1; again(3); }");
        assertEquals(
                List.of("again(3)"),
                paths.unclear().stream().map(u -> u.site().toString()).toList());
    }
}
