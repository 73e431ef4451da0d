package dev.threadmark.app.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadmark.app.i18n.Messages;
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

    @ParameterizedTest
    @MethodSource("refused")
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void refusesTheSourceAndGoesOn(String text) {
        SourceFile good =
                new SourceFile("Good.java", "class Good { void m(Thread t) { t.run(); } }");
        Analysis analysis =
                RuleEngine.analyse(
                        List.of(new SourceFile("Bad.java", text), good),
                        RuleTable.allRules(),
                        Messages.of(Locale.ENGLISH));
        assertEquals(
                List.of("Bad.java ST00", "Good.java TH01"),
                analysis.findings().stream().map(f -> f.file() + " " + f.rule()).toList());
    }
}
