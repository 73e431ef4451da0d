package dev.threadmark.app.rules.path;

import static dev.threadmark.app.rules.path.PathAnalysisTest.assertBalanced;
import static dev.threadmark.app.rules.path.PathAnalysisTest.badReleases;
import static dev.threadmark.app.rules.path.PathAnalysisTest.leaks;
import static dev.threadmark.app.rules.path.PathAnalysisTest.paths;
import static dev.threadmark.app.rules.path.PathAnalysisTest.pathsOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How single expressions and calls lead a path on. */
class PathStepsTest {
    private static final String HELPERS =
            """
            int stat() { return 1; }
            static int one() { return 1; }
            Lock own() { return l; }
            void take() { l.lock(); }
            void give() { l.unlock(); }
            synchronized void alone() { l.lock(); l.unlock(); }
            static synchronized void together() {}
            void with(Runnable t) { l.lock(); try { t.run(); } finally { l.unlock(); } }
            static Object same(Object o) { return o; }
            """;

    private static BodyPaths withHelpers(String body) {
        return pathsOf(
                HELPERS + "void m(int x, boolean b, Runnable r) throws Exception {" + body + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int y = 0;",
                "Object o = null;",
                "String s = \"a\" + x + 'c' + 1.0;",
                "boolean t = true;",
                "Class<?> c = A.class;",
                "Object me = this;",
                "Object me = A.this;",
                "super.toString();",
                "new ArrayList<String>();",
                "new A();",
                "new Object() { int z; };",
                "n++; --n; int y = -n;",
                "boolean z = x > 1 && b;",
                "boolean z = x == n;",
                "boolean z = r == null;",
                "boolean z = null != r;",
                "boolean z = x == 0 || b == false;",
                "int z = x / 2 + x % 3;",
                "int z = (int) 2.5;",
                "Object o = (Runnable) () -> {};",
                "Object o = (Runnable) this::call;",
                "Object o = (Object) r;",
                "boolean i = r instanceof Thread;",
                "int y = switch (x) { case 1 -> 2; default -> 3; };",
                "cells[0]++; cells[1] = 2; int q = cells[x];",
                "int[] a = {1, 2}; int[] c = new int[x];",
                "int y = b ? 1 : 2;",
                "int y = (x);",
                "call(); this.call(); stat(); one(); A.one();",
                "r.run();",
                "Runnable q = () -> call(); q.run();",
                "Runnable q = () -> { call(); return; }; q.run();",
                "Runnable q = this::call; q.run();",
                "Runnable q = r::run; q.run();",
                "Runnable q = String::new; q.run();",
                "with(() -> call()); with(this::call);",
                "alone(); together();",
                "List.of(1).forEach(i -> call());",
                "List.of(r).stream().map(i -> i).forEach(i -> i.run());",
                "Thread.sleep(x);",
                "synchronized (this) { notifyAll(); }",
                "own().lock(); own().unlock();",
                "record P(int a) { P { if (a < 0) throw new Error(); } } new P(x).a();",
                "class L { L() { call(); } } new L();",
                "do { call(); } while (b);",
                "do { if (b) break; } while (x > 0);",
                "for (int i = 0; i < x; i++) { call(); }",
                "for (String s : List.of(\"a\")) { if (b) continue; }",
                "while (b) { if (x > 0) break; }",
                "assert x > 0;",
                "label: { if (b) break label; }",
                "try { call(); } catch (RuntimeException e) { call(); } finally { call(); }"
            })
    void aPathGoesOnAfter(String body) {
        assertEquals(List.of("l END"), leaks(withHelpers(body + " l.lock();")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "r.run();",
                "call();",
                "int y = x / n;",
                "Object o = (Thread) r;",
                "Integer i = x; n += i + 1;",
                "boolean z = (Integer) x > 1;",
                "with(r);",
                "with(() -> r.run());",
                "Runnable q = () -> r.run(); q.run();",
                "Runnable q = r::run; q.run();",
                "Runnable q = String::new; q.run();",
                "new A();",
                "List.of(1).forEach(i -> r.run());",
                "if (r.equals(this)) {}",
                "if (r.hashCode() == 3) {}",
                "record P(int a) { P { if (a < 0) throw new Error(); } } new P(x).a();"
            })
    void aPathMayBreakOffAt(String body) {
        assertTrue(leaks(withHelpers("l.lock(); " + body + " l.unlock();")).contains("l THROW"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "take(); | l END",
                "take(); give(); |",
                "take(); take(); give(); | l END",
                "Runnable q = this::take; q.run(); | l END",
                "Runnable q = l::lock; q.run(); | l END",
                "Runnable q = () -> l.lock(); q.run(); | l END",
                "Runnable q = () -> { l.lock(); }; q.run(); | l END",
                "List.of(1).forEach(i -> l.lock()); | l THROW",
                "own().lock(); | l END",
                "with(() -> k.lock()); | k END",
                "boolean got = l.tryLock() && k.tryLock(); if (got) { k.unlock(); l.unlock(); } | l END",
                "if (l.tryLock() & b) { l.unlock(); } | l END",
                "Lock t = (Lock) l; t.lock(); | l END",
                "Lock t; t = l; t.lock(); t = k; | l END",
                "Object o = same(l); l.lock(); | l END"
            })
    void aHelperChangesWhatIsHeld(String body, String expected) {
        List<String> wanted = expected == null ? List.of() : List.of(expected);
        assertEquals(wanted, leaks(withHelpers(body)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if (1 == 2) { l.lock(); }",
                "if (MODE == 2) { l.lock(); }",
                "if (2 != MODE + 0 && false) { l.lock(); }",
                "if (MODE != 1) { l.lock(); }",
                "if (MODE > 1) { l.lock(); }",
                "if (MODE < 1) { l.lock(); }",
                "if (MODE >= 2) { l.lock(); }",
                "if (MODE <= 0) { l.lock(); }",
                "int y = 2; if (y != 2) { l.lock(); }",
                "int y = -2; if (y != -2) { l.lock(); }",
                "char c = 'a'; if (c != 'a') { l.lock(); }",
                "int held = 0; if (b) { l.lock(); held = 1; } if (held == 1) { l.unlock(); }",
                "int held = 0; if (b) { l.lock(); held = 1; } if (held != 0) { l.unlock(); }",
                "int held = 0; if (b) { l.lock(); held = 1; } if (0 < held) { l.unlock(); }",
                "if (!(MODE == 1)) { l.lock(); }",
                "re.lock(); try { r.run(); } finally { if (re.getHoldCount() > 0) re.unlock(); }",
                "re.lock(); try { r.run(); } finally { if (re.isHeldByCurrentThread()) re.unlock(); }",
                "re.lock(); try { r.run(); } finally { if (re.getHoldCount() != 0) re.unlock(); }",
                "re.lock(); if (re.getHoldCount() == 0) return; re.unlock();",
                "Lock t = l.tryLock() ? l : null; if (null != t) { t.unlock(); }",
                "long s = sl.tryWriteLock(); if (0 != s) { sl.unlockWrite(s); }",
                "boolean got = l.tryLock(); if (true == got) { l.unlock(); }",
                "Lock t = l; t.lock(); if (t != null) { t.unlock(); }",
                "Runnable q = () -> {}; l.lock(); if (q == null) { return; } l.unlock();",
                "boolean same = x == 3; if (same) l.lock(); if (same) l.unlock();",
                "if (x == 3) l.lock(); n++; if (x == 3) l.unlock();",
                "if (r == null) l.lock(); if (r != null) return; l.unlock();",
                "if (!(b | l.tryLock())) { return; } if (!b) l.unlock();"
            })
    void conditionsTellPathsApart(String body) {
        BodyPaths paths =
                pathsOf(
                        "static final int MODE = 1; final ReentrantLock re = new ReentrantLock();"
                                + " void m(int x, boolean b, Runnable r) throws Exception {"
                                + body
                                + "}");
        assertEquals(List.of(), leaks(paths));
        assertEquals(0, paths.badReleases().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "if (x == 3) l.lock(); if (x == 4) l.unlock(); | l NOT_HELD",
                "if (x > 3) l.lock(); if (x < 3) l.unlock(); | l NOT_HELD",
                "int y = 2; if (y != 3) { l.unlock(); } | l NOT_HELD",
                "int y = 2; if (y >= 2) { l.unlock(); } | l NOT_HELD",
                "int y = 2; if (y <= 2) { l.unlock(); } | l NOT_HELD",
                "int y = 2; if (y < 3) { l.unlock(); } | l NOT_HELD",
                "if (r == null) l.lock(); if (r != null) l.unlock(); | l NOT_HELD",
                "Lock t = l.tryLock() ? l : null; if (t == null) { l.unlock(); } | l NOT_HELD"
            })
    void conditionsAreNotTakenForOthers(String body, String expected) {
        assertEquals(List.of(expected), badReleases(body));
    }

    @Test
    void aFieldThatIsNotFinalIsNoConstant() {
        assertEquals(
                List.of("l END"),
                leaks(pathsOf("static int mode = 1; void m() { if (mode == 2) { l.lock(); } }")));
        assertEquals(
                List.of("l END"),
                leaks(pathsOf("static boolean on = false; void m() { if (on) { l.lock(); } }")));
    }

    @Test
    void onlyAMinusTurnsAConstantRound() {
        String method = "static final int P = %s; void m() { if (P != -1) { l.lock(); } }";
        assertEquals(List.of(), leaks(pathsOf(method.formatted("-1"))));
        assertEquals(List.of("l END"), leaks(pathsOf(method.formatted("+1"))));
        assertEquals(List.of("l END"), leaks(pathsOf(method.formatted("~1"))));
    }

    @Test
    void anOverriddenHelperIsNotLookedInto() {
        String overriding = "class B extends A { void take() {} }";
        String other = "class B extends A { void take(int often) {} void give() {} }";
        String method = "void take() { l.lock(); } void m() { take(); } ";
        assertEquals(List.of(), leaks(pathsOf(method + overriding)));
        assertEquals(List.of("l END"), leaks(pathsOf(method + other)));
        assertEquals(
                List.of("l END"),
                leaks(
                        pathsOf(
                                "final void take() { l.lock(); } void m() { take(); }"
                                        + overriding)));
        assertEquals(
                List.of("l END"),
                leaks(
                        pathsOf(
                                "private void take() { l.lock(); } void m() { take(); }"
                                        + overriding)));
        assertEquals(
                List.of("A.s END"),
                leaks(
                        pathsOf(
                                "static final Lock s = new ReentrantLock();"
                                        + " static void take() { s.lock(); } void m() { take(); }"
                                        + overriding)));
    }

    @Test
    void recordsTheLocksByTheNamesThatTheCalleeHasForThem() {
        BodyPaths ofOther =
                pathsOf(
                        "void m(A other) { other.l.lock(); other.call(); call(); other.l.unlock(); }");
        assertEquals(
                List.of("[this.l]", "[]"),
                ofOther.calls().stream()
                        .map(
                                c ->
                                        c.held().stream()
                                                .map(LockKey::path)
                                                .filter(path -> path.equals("this.l"))
                                                .toList()
                                                .toString())
                        .toList());
        BodyPaths handedOn =
                pathsOf("void use(Lock t, int i) {} void m() { l.lock(); use(l, 1); l.unlock(); }");
        List<String> names =
                handedOn.calls().iterator().next().held().stream()
                        .map(LockKey::display)
                        .sorted()
                        .toList();
        assertEquals(List.of("l", "t"), names);
    }

    @Test
    void aLoopThatTakesMoreThanItGivesIsSaidOnce() {
        BodyPaths paths =
                paths("for (int i = 0; i < x; i++) { l.lock(); if (b) continue; l.unlock(); }");
        assertEquals(List.of("l CONTINUE"), leaks(paths));
        assertEquals(0, paths.badReleases().size());
    }

    @Test
    void whatHeldBeforeALoopIsNotTheLoopsFault() {
        assertBalanced("l.lock(); for (int i = 0; i < x; i++) { n++; } l.unlock();");
        assertBalanced("l.lock(); while (x-- > 0) { l.lock(); l.unlock(); } l.unlock();");
        assertBalanced("do { l.lock(); if (b) { l.unlock(); break; } l.unlock(); } while (x > 0);");
        assertEquals(
                List.of("l END"),
                leaks("do { l.lock(); if (b) break; l.unlock(); } while (x > 0);"));
        assertEquals(
                List.of("l RETURN"),
                leaks("do { l.lock(); if (b) return; l.unlock(); } while (x > 0);"));
    }

    @Test
    void aVariableThatMovesOnNamesTheLockItWalksOver() {
        String node = "static class Node { final Lock lock = new ReentrantLock(); Node next; }";
        String walk =
                "void m(Node head) { Node at = head; at.lock.lock();"
                        + " while (at.next != null) { Node next = at.next; next.lock.lock();"
                        + " at.lock.unlock(); at = next; } %s }";
        assertEquals(List.of(), leaks(pathsOf(node + walk.formatted("at.lock.unlock();"))));
        assertEquals(
                List.of("at.lock END", "head.lock END"), leaks(pathsOf(node + walk.formatted(""))));
    }
}
