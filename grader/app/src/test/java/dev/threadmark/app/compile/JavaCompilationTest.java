package dev.threadmark.app.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.SourceFile;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JavaCompilationTest {
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    @Test
    void returnsEveryClassByBinaryName() {
        Compiled compiled =
                compiled("package a; class X { class Y {} Runnable r = new Thread() {}; }");
        assertEquals(Set.of("a.X", "a.X$Y", "a.X$1"), compiled.classes().keySet());
    }

    @Test
    void namesFileLineAndColumnOfASyntaxError() {
        Feedback error = problems("class X {\n  int a\n}\n").get(0);
        assertEquals("';' expected", error.message());
        assertEquals("src/X.java", error.file());
        assertEquals(2, error.line());
        assertEquals(8, error.column());
        assertTrue(error.hint().startsWith("Look also at the end of the line before"));
    }

    @Test
    void speaksTheLanguageOfTheMessages() {
        Messages chinese = Messages.of(Locale.SIMPLIFIED_CHINESE);
        Rejected rejected = assertInstanceOf(Rejected.class, compile("class X { int a }", chinese));
        assertTrue(rejected.problems().get(0).message().contains("需要"));
    }

    /** JDKs from 21 on see the start of a class without a header here, older ones do not. */
    @Test
    void saysOnEveryJdkAlikeThatCodeStandsOutsideOfClasses() {
        List<Feedback> errors =
                problems("package p;class X {\n}\n  void b() { int i }\n  int c() { d( }\n}\n");
        assertEquals(1, errors.size(), errors::toString);
        assertEquals("class, interface, enum, or record expected", errors.get(0).message());
        assertEquals(3, errors.get(0).line());
        assertTrue(errors.get(0).hint().startsWith("Look also at the end of the line before"));
    }

    /** A preview of JDK 17 and a feature of later ones. */
    @Test
    void saysOnEveryJdkAlikeThatSyntaxIsNewerThanTheRelease() {
        Feedback error =
                problems(
                                "class X { int a(Object o) { return switch (o) { case String s -> 1; default -> 2; }; } }")
                        .get(0);
        assertEquals(
                "This syntax is newer than Java 17, which this exercise is compiled for.",
                error.message());
    }

    @Test
    void showsTwentyErrorsAndCountsTheRest() {
        List<Feedback> errors = problems("class X {" + "Foo f;\n".repeat(1) + fields(30) + "}");
        assertEquals(21, errors.size());
        assertEquals(
                "11 more errors follow; the first ones often cause them.",
                errors.get(20).message());
    }

    @Test
    void refusesLibrariesThatAreOnlyOnTheGradersOwnClassPath() {
        assertEquals(1, problems("import org.junit.jupiter.api.Test; class X {}").size());
    }

    @Test
    void runsNoAnnotationProcessor() {
        String source =
                "import javax.annotation.processing.*; import java.util.*;"
                        + "@SupportedAnnotationTypes(\"*\") public class X extends AbstractProcessor {"
                        + " public boolean process(Set<? extends javax.lang.model.element.TypeElement> a,"
                        + " RoundEnvironment e) { throw new Error(); } }";
        assertEquals(Set.of("X"), compiled(source).classes().keySet());
    }

    @Test
    void compilesAgainstClassesInMemoryAndJars() throws URISyntaxException {
        Map<String, byte[]> api = compiled("package a; public class X {}").classes();
        Path junit =
                Path.of(Test.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        String test = "package b; class T { @org.junit.jupiter.api.Test void t() { new a.X(); } }";
        Compilation compilation =
                JavaCompilation.compile(
                        List.of(new SourceFile("T.java", test)),
                        new ClassPath(api, List.of(junit)),
                        17,
                        ENGLISH);
        assertEquals(Compilation.Kind.COMPILED, compilation.kind());
    }

    @Test
    void respectsTheRelease() {
        assertEquals(1, problems("class X { { Thread.ofVirtual(); } }").size());
    }

    @Test
    void survivesSourcesThatBlowTheCompilerUp() {
        String nested =
                "class X { int a = " + "(".repeat(120_000) + "1" + ")".repeat(120_000) + "; }";
        assertEquals(List.of(gaveUp()), problems(nested));
        String sum = "class X { int a, b = " + "a+".repeat(100_000) + "1; }";
        assertEquals(List.of(gaveUp()), problems(sum));
    }

    @Test
    void anEmptySourceHoldsNoClass() {
        assertEquals(Map.of(), compiled("").classes());
    }

    private static Feedback gaveUp() {
        return CompilerThread.gaveUp(ENGLISH).problems().get(0);
    }

    private static String fields(int count) {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < count; i++) {
            fields.append("Foo f").append(i).append(";\n");
        }
        return fields.toString();
    }

    private static Compiled compiled(String source) {
        return assertInstanceOf(Compiled.class, compile(source, ENGLISH));
    }

    private static List<Feedback> problems(String source) {
        return assertInstanceOf(Rejected.class, compile(source, ENGLISH)).problems();
    }

    private static Compilation compile(String source, Messages messages) {
        return JavaCompilation.compile(
                List.of(new SourceFile("src/X.java", source)), ClassPath.EMPTY, 17, messages);
    }
}
