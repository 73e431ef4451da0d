package dev.threadmark.app.rules.path;

import static dev.threadmark.app.rules.path.PathAnalysisTest.assertBalanced;
import static dev.threadmark.app.rules.path.PathAnalysisTest.badReleases;
import static dev.threadmark.app.rules.path.PathAnalysisTest.leaks;
import static dev.threadmark.app.rules.path.PathAnalysisTest.pathsOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which way an exception takes through catch and finally blocks, and what resources do. */
class ExceptionPathsTest {
    private static final String CLASSES =
            """
            static class Own extends IllegalStateException {}
            static class Checked extends Exception {}
            static class Fatal extends Error {}
            interface Marker {}
            RuntimeException make() { return null; }
            """;

    /** What is held after a clause that may take the exception of a statement. */
    private static String caught(String statement, String clause) {
        String body =
                "try { l.lock(); %s l.unlock(); } catch (%s e) { k.lock(); l.unlock(); }"
                        .formatted(statement, clause);
        String method =
                "void m(int x, Runnable r, Object o, Integer i, Thread t, Own own, Checked checked,"
                        + " Fatal fatal, Foreign foreign) throws Throwable {";
        List<String> leaks = leaks(pathsOf(CLASSES + method + body + "}"));
        boolean taken = leaks.contains("k END");
        boolean escapes = leaks.contains("l THROW");
        return taken && escapes ? "maybe" : taken ? "yes" : "no";
    }

    @ParameterizedTest
    @CsvSource({
        "IllegalStateException, IllegalStateException, yes",
        "IllegalStateException, RuntimeException, yes",
        "IllegalStateException, Exception, yes",
        "IllegalStateException, Throwable, yes",
        "IllegalStateException, java.lang.RuntimeException, yes",
        "IllegalStateException, IllegalArgumentException, no",
        "IllegalStateException, Error, no",
        "IllegalStateException, Own, maybe",
        "IllegalStateException, IllegalArgumentException | RuntimeException, yes",
        "IllegalStateException, IllegalArgumentException | Error, no",
        "IllegalStateException, IllegalArgumentException | Own, maybe",
        "IllegalStateException, IllegalStateException | Own, yes",
        "Exception, RuntimeException, maybe",
        "Exception, Error, no"
    })
    void aClauseTakesWhatItsTypeTells(String thrown, String clause, String taken) {
        assertEquals(taken, caught("if (x > 0) throw new " + thrown + "();", clause));
    }

    @ParameterizedTest
    @CsvSource({
        "r.run();, Throwable, yes",
        "r.run();, Exception, yes",
        "r.run();, RuntimeException, yes",
        "r.run();, IllegalStateException, maybe",
        "r.run();, Checked, maybe",
        "r.run();, Error, no",
        "r.run();, Fatal, no",
        "Thread.sleep(x);, InterruptedException, yes",
        "Thread.sleep(x);, RuntimeException, no",
        "t.join();, InterruptedException, yes",
        "t.join();, RuntimeException, no",
        "k.lockInterruptibly(); k.unlock();, RuntimeException, no",
        "r.sleep();, RuntimeException, yes",
        "sleep(x);, RuntimeException, yes",
        "synchronized (r) { r.wait(); }, InterruptedException, yes",
        "synchronized (r) { r.wait(); }, RuntimeException, no",
        "synchronized (r) { r.notifyAll(); }, Throwable, no",
        "x = cells[x];, IndexOutOfBoundsException, yes",
        "x = cells[x];, ArithmeticException, no",
        "x = x / n;, ArithmeticException, yes",
        "x = x / n;, ClassCastException, no",
        "r = (Thread) o;, ClassCastException, yes",
        "r = (Thread) o;, NullPointerException, no",
        "x += i;, NullPointerException, yes",
        "x += i;, ArithmeticException, no",
        "if (i > 3) x++;, NullPointerException, yes",
        "x = 1 + i;, NullPointerException, yes",
        "x = i + 1;, NullPointerException, yes",
        "throw make();, IllegalStateException, maybe",
        "throw make();, Exception, yes",
        "throw own;, IllegalStateException, yes",
        "throw own;, Own, yes",
        "throw own;, Checked, no",
        "throw checked;, Exception, yes",
        "throw checked;, RuntimeException, no",
        "throw fatal;, Error, yes",
        "throw fatal;, Exception, no",
        "throw foreign;, IllegalStateException, maybe",
        "throw foreign;, Foreign, yes",
        "throw foreign;, Throwable, yes",
        "Own here = own; throw here;, IllegalStateException, yes",
        "throw nobody;, IllegalStateException, maybe"
    })
    void aStatementThrowsWhatItMay(String statement, String clause, String taken) {
        assertEquals(taken, caught(statement, clause));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "try { l.lock(); return; } finally { l.unlock(); }",
                "l.lock(); try { r.run(); } finally { l.unlock(); return; }",
                "l.lock(); try { r.run(); } catch (Exception e) { } l.unlock();",
                "l.lock(); try { r.run(); } catch (Exception e) { r = null; } finally { l.unlock(); }",
                "try { l.lock(); r.run(); } catch (Exception e) { throw e; } finally { l.unlock(); }",
                "try { l.lock(); if (x > 1) throw new IllegalStateException(); l.unlock(); }"
                        + " catch (IllegalStateException e) { l.unlock(); }"
                        + " catch (RuntimeException e) { l.unlock(); l.unlock(); }",
                "try { l.lock(); try { r.run(); } catch (IllegalStateException e) { throw e; }"
                        + " finally { l.unlock(); } } catch (IllegalStateException e) { }",
                "try { l.lock(); try { x = x / n; } catch (RuntimeException e) { throw e; }"
                        + " l.unlock(); } catch (RuntimeException e) { l.unlock(); }",
                "try (AutoCloseable c = l::unlock; AutoCloseable d = k::unlock)"
                        + " { l.lock(); k.lock(); r.run(); }",
                "AutoCloseable c = () -> l.unlock(); l.lock(); try (c) { r.run(); }",
                "AutoCloseable c = () -> { l.unlock(); }; l.lock(); try (c) { return; }"
            })
    void everyWayOutGivesBack(String body) {
        assertBalanced(body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "l.lock(); try { r.run(); } finally { r.run(); l.unlock(); } | l THROW",
                "try { l.lock(); } finally { if (b) return; l.unlock(); } | l RETURN",
                "try { r.run(); } catch (Exception e) { l.lock(); } | l END",
                "try { r.run(); } finally { l.lock(); } | l THROW",
                "try (AutoCloseable c = l::lock) { n = x; } | l END",
                "try (AutoCloseable c = l::lock) { return; } | l RETURN",
                "l.lock(); try (AutoCloseable c = k::unlock) { k.lock(); r.run(); } | l THROW",
                "for (;;) { l.lock(); try { break; } finally { r = null; } } | l END"
            })
    void aWayOutKeepsALock(String body, String expected) {
        assertEquals(expected, String.join(",", distinctWays(body)));
    }

    private static List<String> distinctWays(String body) {
        return PathAnalysisTest.paths(body).leaks().stream()
                .map(leak -> leak.key().display() + " " + leak.way())
                .sorted()
                .toList();
    }

    @Test
    void aResourceIsClosedInTheOppositeOrder() {
        String body =
                "try (AutoCloseable c = %s; AutoCloseable d = %s) { n++; }"
                        .formatted("l::unlock", "l::lock");
        assertBalanced(body);
        assertEquals(
                List.of("l NOT_HELD"),
                badReleases(
                        "try (AutoCloseable c = l::lock; AutoCloseable d = l::unlock) { n++; }"));
    }

    @Test
    void closingAResourceOfTheProgramRunsItsCloseMethod() {
        String guard =
                "static class G implements AutoCloseable { final Lock g;"
                        + " G(Lock g) { this.g = g; %s } public void close() { g.unlock(); } }";
        String method = "void m(Runnable r) { %s try (G it = new G(l)) { r.run(); } }";
        assertEquals(
                List.of(), leaks(pathsOf(guard.formatted("g.lock();") + method.formatted(""))));
        assertEquals(
                List.of("l THROW"),
                leaks(pathsOf(guard.formatted("") + method.formatted("l.lock(); r.run();"))));
        String idle =
                "static class G implements AutoCloseable { G(Lock g) { g.lock(); }"
                        + " public void close() { } } void m() { try (G it = new G(l)) { n++; } }";
        assertEquals(List.of("l END"), leaks(pathsOf(idle)));
    }

    @Test
    void aGuardThatLocksInAFieldIsNotFollowed() {
        String guard =
                "class G implements AutoCloseable { final boolean got = l.tryLock();"
                        + " public void close() { l.unlock(); } }";
        BodyPaths paths = pathsOf(guard + "void m() { try (G g = new G()) { n++; } }");
        assertEquals(0, paths.badReleases().size());
    }

    @Test
    void aLeakThroughPrintingIsSoftWhereFinallyReleases() {
        String finish = "try { r.run(); } finally { l.unlock(); }";
        assertEquals(List.of(true), soft("l.lock(); System.out.println(x); " + finish));
        assertEquals(List.of(false), soft("l.lock(); r.run(); " + finish));
        assertEquals(List.of(false), soft("l.lock(); System.out.println(x); r.run(); " + finish));
        assertEquals(List.of(false), soft("l.lock(); r.run(); System.out.println(x); " + finish));
        assertEquals(List.of(false), soft("l.lock(); System.out.println(x); l.unlock();"));
    }

    private static List<Boolean> soft(String body) {
        return PathAnalysisTest.paths(body).leaks().stream().map(BodyPaths.Leak::soft).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.out.println(x);",
                "System.err.println(x);",
                "System.nanoTime();",
                "Math.abs(x);",
                "Thread.yield();",
                "Thread.currentThread().getId();",
                "o.getName();",
                "o.printStackTrace();"
            })
    void nobodyExpectsPrintingToFail(String call) {
        String body = "l.lock(); " + call + " try { n++; } finally { l.unlock(); }";
        assertEquals(
                List.of(true),
                pathsOf("void m(int x, Thread o) {" + body + "}").leaks().stream()
                        .map(BodyPaths.Leak::soft)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "System.exit(1);, true",
        "Runtime.getRuntime().halt(1);, true",
        "System.gc();, false",
        "Runtime.getRuntime().gc();, false",
        "r.exit(1);, false",
        "r.halt(1);, false"
    })
    void nothingComesAfterTheEndOfTheProgram(String call, boolean ends) {
        assertEquals(ends ? List.of() : List.of("k NOT_HELD"), badReleases(call + " k.unlock();"));
    }
}
