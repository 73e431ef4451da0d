package dev.threadmark.app.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Finding;
import dev.threadmark.app.model.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources that are made to hurt end in ST00 or in nothing, never in an exception. */
class HostileSourceTest {
    static Stream<Named<String>> refused() {
        return Stream.of(
                Named.of(
                        "nested lambda blocks",
                        inMethod(
                                "Runnable r = "
                                        + "() -> { Runnable r = ".repeat(24)
                                        + "null;"
                                        + "};".repeat(24))),
                Named.of("curried lambdas", inMethod("Object o = " + "a -> ".repeat(40) + "1;")),
                Named.of(
                        "nested parentheses",
                        inMethod("int i = " + "(".repeat(5000) + "1" + ")".repeat(5000) + ";")),
                Named.of("nested blocks", inMethod("{".repeat(3000) + "}".repeat(3000))),
                Named.of(
                        "nested generics",
                        "class A { " + "List<".repeat(60) + "A" + ">".repeat(60) + " f; }"),
                Named.of(
                        "megabyte line",
                        "class A { String s = \"" + "x".repeat(1_000_000) + "\"; }"),
                Named.of(
                        "ten thousand terms",
                        inMethod("int i = 1" + "\n + 1".repeat(10_000) + ";")),
                Named.of("ten thousand calls", inMethod("s" + "\n.a()".repeat(10_000) + ";")),
                Named.of("a million signs", inMethod("int i = " + "-\n".repeat(10_000) + "1;")),
                Named.of("nothing closed", "class A { void m() { if (x) { while ("),
                Named.of("no Java", "\u0000\u0001 \uFFFF"));
    }

    private static String inMethod(String code) {
        return "class A { void m() { " + code + " } }";
    }

    private static Analysis besideAGoodSource(String bad) {
        SourceFile good =
                new SourceFile("Good.java", "class Good { void m(Thread t) { t.run(); } }");
        return RuleEngine.analyse(
                List.of(new SourceFile("Bad.java", bad), good),
                RuleTable.allRules(),
                Messages.of(Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("refused")
    @Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void refusesTheSourceAndGoesOn(String text) {
        Analysis analysis = besideAGoodSource(text);
        assertEquals(
                List.of("Bad.java ST00", "Good.java TH01"),
                analysis.findings().stream().map(f -> f.file() + " " + f.rule()).toList());
    }

    static Stream<Named<String>> survived() {
        return Stream.of(
                Named.of("forty branches", inLocked(branches(40))),
                Named.of(
                        "flags that multiply",
                        inLocked(
                                times(
                                        40,
                                        i ->
                                                "Lock t%d = q(%d) ? l : k; t%d.lock();\n"
                                                        .formatted(i, i, i)))),
                Named.of("ten thousand cases", inLocked(cases(10_000))),
                Named.of(
                        "an array of ninety thousand",
                        "class A { double[] a = {" + times(90_000, i -> i + ".5,\n") + "}; }"),
                Named.of(
                        "two thousand ternaries",
                        inLocked("int r = " + times(2_000, i -> "q(1) ?\n 1 : ") + "0;")),
                Named.of(
                        "forty nested ternaries",
                        inLocked(
                                "int r = "
                                        + "q(1) ? (".repeat(40)
                                        + "1"
                                        + ") : 0".repeat(40)
                                        + ";")),
                Named.of(
                        "lambdas hidden in escapes",
                        inLocked(
                                "Runnable r = "
                                        + "() -\\u003e { Runnable r = ".repeat(24)
                                        + "null;"
                                        + "};".repeat(24))),
                Named.of(
                        "thirty nested loops",
                        inLocked(
                                times(30, i -> "while (q(" + i + ")) { if (q(1)) l.lock();\n")
                                        + "}".repeat(30))),
                Named.of(
                        "methods that call each other",
                        "import java.util.concurrent.locks.*; class A { Lock l = new"
                                + " ReentrantLock();\n"
                                + times(
                                        100,
                                        i ->
                                                "void m%d() { l.lock(); m%d(); m%d(); l.unlock(); }\n"
                                                        .formatted(i, (i * 7 + 1) % 100, i / 2))
                                + "}"));
    }

    private static String times(int count, java.util.function.IntFunction<String> text) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(text)
                .collect(java.util.stream.Collectors.joining());
    }

    private static String branches(int count) {
        return times(count, i -> "if (q(" + i + ")) l.lock(); else l.unlock();\n");
    }

    private static String cases(int count) {
        return "switch (n) {\n"
                + times(count, i -> "case " + i + ": l.lock(); n++; l.unlock(); break;\n")
                + "}";
    }

    private static String inLocked(String code) {
        return "import java.util.concurrent.locks.*; class A { Lock l = new ReentrantLock(); Lock k;"
                + " int n; boolean q(int i) { return i > n; } void m() {\n"
                + code
                + "\n} }";
    }

    @ParameterizedTest
    @MethodSource("survived")
    @Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void endsAndStillJudgesTheOthers(String text) {
        Analysis analysis = besideAGoodSource(text);
        assertEquals(
                List.of("TH01"),
                analysis.findings().stream()
                        .filter(f -> f.file().equals("Good.java"))
                        .map(Finding::rule)
                        .toList());
    }
}
