package dev.threadmark.app.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApiCheckTest {
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final String STUB =
            """
            package a;
            public class SharedBalance {
                public SharedBalance(int initial) {}
                protected void change(int n) {}
                public int runBoth(int a, int b, int times) throws InterruptedException { return 0; }
                public <T> T handle(String user, java.util.function.Supplier<T> work) { return null; }
                private void own() {}
                void near() {}
            }
            """;

    @Test
    void acceptsTheStubItself() {
        assertEquals(List.of(), compare(STUB));
    }

    @Test
    void acceptsMoreMembersModifiersAndFewerExceptions() {
        assertEquals(
                List.of(),
                compare(
                        STUB.replace(
                                        " throws InterruptedException",
                                        " throws IllegalStateException")
                                .replace("protected void", "public synchronized void")
                                .replace("private void own() {}", "public void mine() {}")));
    }

    @Test
    void acceptsAMemberThatASuperclassHolds() {
        assertEquals(
                List.of(),
                compare(
                        STUB.replace("protected void change(int n) {}", "")
                                        .replace(
                                                "class SharedBalance",
                                                "class SharedBalance extends Base")
                                + "class Base { protected void change(int n) {} }"));
    }

    @Test
    void namesTheNearestMethod() {
        assertEquals(
                "SharedBalance has no method runBoth(int, int, int); did you mean runBooth(int, int,"
                        + " int)?",
                message(STUB.replace("runBoth", "runBooth")));
    }

    @Test
    void namesOtherParametersAndReturnTypes() {
        assertEquals(
                "SharedBalance has no method runBoth(int, int, int); did you mean runBoth(int,"
                        + " int)?",
                message(STUB.replace("int b, int times", "int b")));
        assertEquals(
                "SharedBalance has no method int runBoth(int, int, int); did you mean long"
                        + " runBoth(int, int, int)?",
                message(STUB.replace("int runBoth", "long runBoth")));
    }

    @Test
    void namesAMissingConstructorAndMethod() {
        assertEquals(
                "SharedBalance has no constructor SharedBalance(int); did you mean"
                        + " SharedBalance()?",
                message(STUB.replace("SharedBalance(int initial)", "SharedBalance()")));
        assertEquals(
                "SharedBalance has no method change(int).",
                message(STUB.replace("protected void change(int n) {}", "")));
    }

    @Test
    void namesTheNearestClass() {
        assertEquals(
                "The class SharedBalance is missing; there is SharedBalanse.",
                message(
                        STUB.replace("public class", "class")
                                .replace("SharedBalance", "SharedBalanse")));
    }

    @Test
    void namesModifiersThatBreakTheTests() {
        assertEquals(
                "change(int) of SharedBalance is no longer protected.",
                message(STUB.replace("protected void", "private void")));
        assertEquals(
                "change(int) of SharedBalance must not be static.",
                message(STUB.replace("protected void", "protected static void")));
        assertEquals(
                "change(int) of SharedBalance must not be final or abstract.",
                message(STUB.replace("protected void", "protected final void")));
        assertEquals(
                "class of SharedBalance must not be final or abstract.",
                message(STUB.replace("public class", "public final class")));
    }

    @Test
    void namesACheckedExceptionThatWasAdded() {
        assertEquals(
                "change(int) of SharedBalance declares MyException, which its given signature does"
                        + " not allow.",
                message(
                        STUB.replace("change(int n) {}", "change(int n) throws MyException {}")
                                + "class MyException extends java.io.IOException {}"));
    }

    private static String message(String submitted) {
        List<Feedback> problems = compare(submitted);
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0).message();
    }

    private static List<Feedback> compare(String submitted) {
        return ApiCheck.compare(classes(STUB), classes(submitted), ENGLISH);
    }

    private static Map<String, byte[]> classes(String source) {
        Compilation compilation =
                JavaCompilation.compile(
                        List.of(new SourceFile("SharedBalance.java", source)),
                        ClassPath.EMPTY,
                        17,
                        ENGLISH);
        return assertInstanceOf(Compiled.class, compilation).classes();
    }
}
