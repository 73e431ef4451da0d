package dev.threadmark.app.rules.path;

import static dev.threadmark.app.rules.path.PathAnalysisTest.leaks;
import static dev.threadmark.app.rules.path.PathAnalysisTest.pathsOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How conditions, switches and loops part the paths and bring them together. */
class BranchesTest {
    private static final String MEMBERS =
            """
            enum Phase { FREE, HELD }
            static final int ZERO = 0;
            static final int MINUS = -3;
            static final int BIG = 0x10;
            static final char SIGN = 'a';
            static final boolean ON = true;
            final boolean fixed = n > 3;
            final int limit = n + 3;
            boolean open;
            final ReentrantLock re = new ReentrantLock();
            void change() { open = !open; }
            """;

    private static String faults(String body) {
        BodyPaths paths =
                pathsOf(
                        MEMBERS
                                + "void m(int x, int y, boolean b, boolean c, Object o, Integer i,"
                                + " Phase phase, A a) throws Exception {"
                                + body
                                + "}");
        List<String> bad =
                paths.badReleases().stream()
                        .map(r -> r.key().display() + " " + r.problem())
                        .distinct()
                        .toList();
        return String.join(",", leaks(paths)) + "/" + String.join(",", bad);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if (b) l.lock(); if (b) l.unlock();",
                "if (!b) l.lock(); if (!b) l.unlock();",
                "if ((b)) l.lock(); if (b) l.unlock();",
                "if (x > 3) l.lock(); if (x > 3) l.unlock();",
                "if (x + 1 > y) l.lock(); if (x + 1 > y) l.unlock();",
                "if (x != y) l.lock(); if (x != y) l.unlock();",
                "if (x == 0) l.lock(); if (x != 0) return; l.unlock();",
                "if (o == null) l.lock(); if (null == o) l.unlock();",
                "if (fixed) l.lock(); if (fixed) l.unlock();",
                "if (this.fixed) l.lock(); if (fixed) l.unlock();",
                "if (a.fixed) l.lock(); if (a.fixed) l.unlock();",
                "if (a.limit > 1) l.lock(); if (a.limit > 1) l.unlock();",
                "open = l.tryLock(); if (open) l.unlock();",
                "if (ON) { l.lock(); } l.unlock();",
                "if (!ON) { l.lock(); }",
                "boolean t = b; if (t) l.lock(); if (b) l.unlock();",
                "boolean t = b && c; if (t) l.lock(); if (t) l.unlock();",
                "boolean t = b || c; if (t) l.lock(); if (!t) return; l.unlock();",
                "boolean t = false; if (b) { l.lock(); t = true; } if (t) l.unlock();",
                "boolean t = b ? l.tryLock() : false; if (t) l.unlock();",
                "boolean t = !l.tryLock(); if (!t) l.unlock();",
                "boolean t = l.tryLock(), u = k.tryLock(); if (t) l.unlock(); if (u) k.unlock();",
                "boolean t; if (t = l.tryLock()) l.unlock();",
                "if (l.tryLock() == true) l.unlock();",
                "if (l.tryLock() != false) l.unlock();",
                "if (l.tryLock() == false) return; l.unlock();",
                "if (true != l.tryLock()) return; l.unlock();",
                "if (l.tryLock()) { if (k.tryLock()) { k.unlock(); } l.unlock(); }",
                "int t = 0; if (b) { l.lock(); t = 1; } if (t > ZERO) l.unlock();",
                "int t = MINUS; if (b) { l.lock(); t = 1; } if (t >= ZERO) l.unlock();",
                "int t = MINUS; if (b) { l.lock(); t = 1; } if (ZERO <= t) l.unlock();",
                "long t = 1_0; if (b) { l.lock(); t = 11L; } if (t == 11) l.unlock();",
                "char t = 'b'; if (b) { l.lock(); t = 'a'; } if (t == SIGN) l.unlock();",
                "char t = 'b'; if (b) { l.lock(); t = SIGN; } if (t != 'b') l.unlock();",
                "int t = -0; if (b) { l.lock(); t = 1; } if (t != 0) l.unlock();",
                "Phase t = Phase.FREE; if (b) { l.lock(); t = Phase.HELD; } if (t == Phase.HELD) l.unlock();",
                "Phase t = Phase.FREE; if (b) { l.lock(); t = Phase.HELD; } if (t != Phase.FREE) l.unlock();",
                "Object t = null; if (b) { l.lock(); t = l; } if (t != null) l.unlock();",
                "Runnable t = null; if (b) { l.lock(); t = () -> n++; } if (t != null) l.unlock();",
                "if (re.getHoldCount() > 0) re.unlock();",
                "re.lock(); if (re.getHoldCount() == 0) { re.lock(); } re.unlock();",
                "assert b; l.lock(); l.unlock();"
            })
    void aConditionIsRemembered(String body) {
        assertEquals("reach END/", faults(body + " reach.lock();"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "if (b) l.lock(); if (c) l.unlock(); => l END/l NOT_HELD",
                "if (open) l.lock(); if (open) l.unlock(); => l END/l NOT_HELD",
                "if (a.limit > 1) l.lock(); if (limit > 1) l.unlock(); => l END/l NOT_HELD",
                "open = true; l.lock(); if (open) l.unlock(); => l END/",
                "if (a.open) l.lock(); if (a.open) l.unlock(); => l END/l NOT_HELD",
                "if (n > 1) l.lock(); if (n > 1) l.unlock(); => /",
                "if (b) l.lock(); b = c; if (b) l.unlock(); => l END/l NOT_HELD",
                "if (x > 1) l.lock(); x++; if (x > 1) l.unlock(); => l END/l NOT_HELD",
                "if (x > 1) l.lock(); x -= 2; if (x > 1) l.unlock(); => l END/l NOT_HELD",
                "if (x > 1) l.lock(); x = y; if (x > 1) l.unlock(); => l END/l NOT_HELD",
                "if (x++ > 1) l.lock(); if (x++ > 1) l.unlock(); => l END/l NOT_HELD",
                "if (--x > 1) l.lock(); if (--x > 1) l.unlock(); => l END/l NOT_HELD",
                "if (-x > 1) l.lock(); if (+x > 1) l.unlock(); => l END/l NOT_HELD",
                "if (o instanceof String) l.lock(); if (o instanceof String) l.unlock(); => l END/l NOT_HELD",
                "if (x == 3) l.lock(); if (x == 4) l.unlock(); => l END/l NOT_HELD",
                "int t = BIG; if (b) { l.lock(); t = 16; } if (t != BIG) l.unlock(); => l END/l NOT_HELD",
                "if (l.tryLock() && b) { l.unlock(); } => l END/",
                "if (b && l.tryLock()) { } => l END/",
                "if (b || l.tryLock()) { l.unlock(); } => /l NOT_HELD",
                "if (l.tryLock() | k.tryLock()) { l.unlock(); } => k END/l NOT_HELD",
                "int t = 'a'; if (t == 97) { l.lock(); } => l END/"
            })
    void aConditionIsNotTakenForAnother(String body, String expected) {
        assertEquals(expected, faults(body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "l.lock(); switch (x) { case 1 -> l.unlock(); default -> l.unlock(); } | /",
                "l.lock(); switch (x) { case 1 -> l.unlock(); case 2 -> l.unlock(); } | l END/",
                "l.lock(); switch (x) { case 1: case 2: l.unlock(); break; default: l.unlock(); } | /",
                "l.lock(); switch (x) { case 1: l.unlock(); default: l.unlock(); } | /l NOT_HELD",
                "switch (x) { case 1: l.lock(); break; default: } l.unlock(); | /l NOT_HELD",
                "switch (x) { case 1: l.lock(); default: } l.unlock(); | /l NOT_HELD",
                "switch (x) { case 1 -> { l.lock(); return; } default -> { } } | l RETURN/",
                "switch (x) { case 1 -> { l.lock(); throw new Error(); } default -> { } } | l THROW/",
                "while (b) { switch (x) { case 1: l.lock(); continue; default: } } | /",
                "switch (o) { case String s when l.tryLock() -> { } default -> { } } | l END/",
                "switch (o) { case String s -> l.lock(); case Object p -> l.lock(); } l.unlock(); | /",
                "int t = switch (x) { case 1 -> { l.lock(); yield 1; } default -> 0; }; if (t == 1) l.unlock(); | /",
                "int t = switch (x) { case 1: l.lock(); yield 1; default: yield 0; }; if (t == 1) l.unlock(); | /",
                "int t = switch (x) { case 1: l.lock(); default: yield 0; }; l.unlock(); | /l NOT_HELD",
                "int t = switch (x) { case 1 -> 1; default -> throw new Error(); }; l.lock(); | l END/",
                "l.lock(); int t = switch (x) { case 1 -> 1; default -> throw new Error(); }; l.unlock(); | l THROW/",
                "boolean t = switch (x) { case 1 -> l.tryLock(); default -> false; }; if (t) l.unlock(); | /",
                "l.lock(); int t = switch (x) { case 1 -> { return; } default -> 2; }; l.unlock(); | l RETURN/"
            })
    void aSwitchPartsThePaths(String body, String expected) {
        assertEquals(alsoReached(expected), faults(body + " reach.lock();"));
    }

    /** The same faults, and that of a lock that is taken where the body ends. */
    private static String alsoReached(String faults) {
        return faults.startsWith("/") ? "reach END" + faults : faults.replace("/", ",reach END/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "while (true) { l.lock(); if (b) break; l.unlock(); } l.unlock(); | /",
                "while (true) { l.lock(); if (b) break; l.unlock(); } | l END/",
                "while (true) { l.lock(); if (b) return; l.unlock(); } | l RETURN/",
                "for (;;) { l.lock(); l.unlock(); } | /",
                "for (;;) { n++; } | /",
                "do { l.lock(); l.unlock(); } while (b); | /",
                "do { l.lock(); if (b) continue; l.unlock(); } while (c); | l CONTINUE/",
                "do { l.lock(); } while (x-- > 0); l.unlock(); | l END/",
                "do { l.lock(); if (b) break; l.unlock(); } while (c); l.unlock(); | /l NOT_HELD",
                "a: do { while (b) { l.lock(); break a; } } while (c); | l END/",
                "a: do { while (b) { l.lock(); l.unlock(); continue a; } } while (c); | /",
                "a: do { while (b) { l.lock(); continue a; } l.unlock(); } while (c); | l CONTINUE/l NOT_HELD",
                "a: while (b) { while (c) { l.lock(); break a; } } | l END/",
                "a: while (b) { while (c) { l.lock(); l.unlock(); break a; } } | /",
                "a: for (int t = 0; t < x; t++) { for (;;) { l.lock(); if (b) continue a; l.unlock(); } } | l CONTINUE/",
                "a: { l.lock(); if (b) break a; l.unlock(); } | l END/",
                "a: { l.lock(); if (b) break a; l.unlock(); return; } l.unlock(); | /",
                "a: { b: { l.lock(); if (b) break a; l.unlock(); } } | l END/",
                "for (int t = 0; l.tryLock(); t++) { l.unlock(); } | /",
                "for (int t = 0; t < x; l.unlock()) { l.lock(); } | /",
                "for (l.lock(); b; n++) { } | l END/",
                "for (l.lock(), k.lock(); b; n++) { } l.unlock(); | k END/",
                "for (; b; l.lock(), l.unlock()) { } | /",
                "for (Object t : List.of(o)) { l.lock(); if (b) break; l.unlock(); } | l END/",
                "for (Object t : List.of(o)) { l.lock(); if (b) continue; l.unlock(); } | l CONTINUE/",
                "while (x-- > 0) { l.lock(); k.lock(); l.unlock(); k.unlock(); } | /",
                "while (x-- > 0) { l.lock(); if (b) { k.lock(); l.unlock(); k.unlock(); } else { l.unlock(); } } | /",
                "while (x-- > 0) { if (b) { l.lock(); l.unlock(); } l.lock(); } | l CONTINUE/",
                "l.lock(); while (x-- > 0) { l.unlock(); l.lock(); } l.unlock(); | /",
                "l.lock(); while (x-- > 0) { l.unlock(); if (b) return; l.lock(); } l.unlock(); | /",
                "while (x-- > 0) { sem.acquire(); if (b) sem.release(); } | sem THROW/",
                "while (!re.tryLock()) { if (b) return; } re.unlock(); | /",
                "while (b) { if (c) { l.lock(); break; } } | l END/"
            })
    void aLoopRunsUntilNothingIsNew(String body, String expected) {
        assertEquals(expected, faults(body));
    }

    @Test
    void aLeakOfALoopIsToldAtTheLoop() {
        BodyPaths paths =
                pathsOf(
                        "void m(int x) { while (x-- > 0) { l.lock(); if (x > 3) continue; l.unlock(); } }");
        BodyPaths.Leak leak = paths.leaks().iterator().next();
        assertEquals("l.lock()", leak.site().toString());
        assertEquals(Way.CONTINUE, leak.way());
        assertEquals(true, leak.cause().toString().startsWith("while"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "double d = 1; d = d / x; | /",
                "float d = 1; d = x / d; | /",
                "double d = x / 2.0; | /",
                "double d = (x * 1.0) / y; | /",
                "double d = (x + y) / y; | l THROW/",
                "int t = x / ZERO; | l THROW/",
                "int t = x / 'a'; | /",
                "int t = x % y; | l THROW/",
                "Double d = 1.0; d = x / d; | /",
                "boolean t = i == x; | /",
                "boolean t = i > x; | l THROW/",
                "boolean t = x < i; | l THROW/",
                "int t = i + 1; | l THROW/",
                "int t = 1 * i; | l THROW/",
                "int t = (int) i + 1; | /",
                "x += i; | l THROW/",
                "x += y; | /",
                "Object t = (Object) o; | l THROW/",
                "Runnable t = (Runnable) () -> { }; | /",
                "Runnable t = (Runnable) this::change; | /",
                "boolean t = o instanceof String s && s != null; | /",
                "int[] t = {x, cells[x]}; | l THROW/",
                "int[] t = new int[] {x, y}; | /",
                "Object t = b ? o : hashCode(); | l THROW/",
                "Object t = -hashCode(); | l THROW/",
                "boolean t = !o.equals(a); | l THROW/"
            })
    void arithmeticMayThrow(String statement, String expected) {
        assertEquals(
                alsoReached(expected),
                faults("l.lock(); " + statement + " l.unlock(); reach.lock();"));
    }
}
