package dev.threadmark.app.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.app.model.Feedback;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
    private static final Gate GATE = Gate.load();

    @Test
    void namesCallFileLineAndReason() {
        Feedback refusal = check("class X {\n void f() {\n  System.exit(0);\n }\n}").get(0);
        assertEquals("System.exit is not available in graded code.", refusal.message());
        assertEquals("X.java", refusal.file());
        assertEquals(3, refusal.line());
        assertEquals(
                "Let the method return or throw instead; the tests decide when the program ends.",
                refusal.hint());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "System.exit(0)                                       | System.exit",
                "Runtime.getRuntime().halt(0)                         | Runtime.halt",
                "Runtime.getRuntime().addShutdownHook(null)           | Runtime.addShutdownHook",
                "Runtime.getRuntime().exec(\"ls\")                    | Runtime.exec",
                "new ProcessBuilder(\"ls\").start()                   | java.lang.ProcessBuilder",
                "System.setOut(null)                                  | System.setOut",
                "System.getenv()                                      | System.getenv",
                "System.getProperty(\"user.home\")                    | System.getProperty",
                "Integer.getInteger(\"x\")                            | Integer.getInteger",
                "System.in.read()                                     | System.in",
                "new java.io.FileOutputStream(\"x\")                  | java.io.FileOutputStream",
                "java.nio.file.Files.exists(null)                     | Files.exists",
                "new java.util.Formatter(\"x\")                       | new Formatter",
                "new java.io.PrintStream(\"x\")                       | new PrintStream",
                "new java.io.PrintWriter(\"x\", \"UTF-8\")            | new PrintWriter",
                "new java.util.Scanner(java.nio.file.Path.of(\"x\"))  | new Scanner",
                "new java.net.Socket()                                | java.net.Socket",
                "Class.forName(\"x\")                                 | Class.forName",
                "getClass().getDeclaredFields()                       | Class.getDeclaredFields",
                "getClass().getClassLoader()                          | Class.getClassLoader",
                "Thread.currentThread().getContextClassLoader()       | Thread.getContextClassLoader",
                "Thread.currentThread().getStackTrace()               | Thread.getStackTrace",
                "new Throwable().getStackTrace()                      | Throwable.getStackTrace",
                "new Throwable().printStackTrace(System.out)          | Throwable.printStackTrace",
                "Thread.getAllStackTraces()                           | Thread.getAllStackTraces",
                "StackWalker.getInstance()                            | StackWalker.getInstance",
                "Thread.currentThread().stop()                        | Thread.stop",
                "Thread.currentThread().getThreadGroup()              | Thread.getThreadGroup",
                "new ThreadGroup(\"x\")                             | new ThreadGroup",
                "((ThreadGroup) null).interrupt()                     | ThreadGroup.interrupt",
                "Thread.setDefaultUncaughtExceptionHandler(null)      |"
                        + " Thread.setDefaultUncaughtExceptionHandler",
                "java.util.Locale.setDefault(null)                    | Locale.setDefault",
                "java.util.ServiceLoader.load(Runnable.class)         | ServiceLoader.load",
                "new java.io.ObjectInputStream(null)                  | java.io.ObjectInputStream",
                "java.lang.management.ManagementFactory.getThreadMXBean() |"
                        + " ManagementFactory.getThreadMXBean",
                "java.lang.invoke.MethodHandles.lookup().findVirtual(null, null, null) |"
                        + " MethodHandles.Lookup.findVirtual",
                "java.lang.invoke.MethodHandles.lookup().in(null) | MethodHandles.Lookup.in",
                "java.lang.reflect.Array.newInstance(int.class, 1) | Array.newInstance",
                "java.util.concurrent.Executors.privilegedThreadFactory() |"
                        + " Executors.privilegedThreadFactory",
            })
    void refusesCalls(String call, String named) {
        String source =
                "class X { Object f() throws Throwable {\n return g(() -> "
                        + call
                        + "); }"
                        + " interface Call { Object call() throws Throwable; }"
                        + " Object g(Run r) { return r; } interface Run { void run() throws Throwable; } }";
        List<String> messages = check(source).stream().map(Feedback::message).toList();
        assertTrue(
                messages.contains(named + " is not available in graded code."), messages::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class X { java.util.function.IntConsumer c = System::exit; }",
                "class X extends Thread { void f() { stop(); } }",
                "class X extends Thread { void f() { Runnable r = this::suspend; } }",
                "class X { void f(ClassLoader l) {} }",
                "class X { java.io.File f; }",
                "class X { Object f() { return java.io.File.class; } }",
                "class X { Object f() { return new java.io.File[0]; } }",
                "class X { void f(Object o) { if (o instanceof java.io.File) return; } }",
                "class X { void f() { try { f(); } catch (ThreadDeath d) { } } }",
                "class X extends ClassLoader { }",
                "class X extends ThreadGroup { X(ThreadGroup g) { super(g, null); } }",
                "class X { native void f(); }",
                "class X { protected void finalize() { } }",
                "class X extends Thread { public long getId() { return 1; } }",
                "class X extends Y { public boolean isInterrupted() { return true; } }"
                        + " class Y extends Thread { }",
                "class X { Object f() { return (Runnable & java.io.Serializable) () -> {}; } }",
                "record X(java.io.File f) { }",
            })
    void refusesWhatHidesInHandlesTypesAndInheritance(String source) {
        assertEquals(1, check(source).size(), () -> check(source).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class X { int[] f(int[] a) { return a.clone(); } }",
                "class X { Object f(Object[] a) { return a.getClass().getSimpleName(); } }",
                "enum X { A, B; static X f(String s) { return valueOf(s); } }",
                "record X(int a, String b) { }",
                "class X { String f(int a, Object b) { return a + \"x\" + b; } }",
                "class X { int f(String s) { return switch (s) { case \"a\" -> 1; default -> 2; }; } }",
                "class X { void f() { assert hashCode() > 0 : \"no\"; } }",
                "class X { void f() { try { wait(); } catch (InterruptedException e) {"
                        + " e.printStackTrace(); } } }",
                "class X { void f() { System.out.printf(\"%d%n\", 1); System.err.println(); } }",
                "class X { X x; class Y { void f() { X.this.x = null; } } }",
                "class X { Thread f(Runnable r) { return new Thread(null, r, \"x\"); } }",
            })
    void acceptsWhatJavacWritesForOrdinaryCode(String source) {
        assertEquals(List.of(), check(source));
    }

    @Test
    void refusesAClassInAnotherPackage() {
        Map<String, byte[]> classes = Sources.compile("X.java", "package b; class X { }", 17);
        Feedback refusal = GATE.check(classes, Set.of("a"), Sources.ENGLISH).get(0);
        assertEquals(
                "The class b.X lies outside the package of this exercise: a.", refusal.message());
    }

    @Test
    void refusesTrustedNamesEvenWhenThePackageIsGiven() {
        String source = "package dev.threadmark.kit; class X { }";
        Map<String, byte[]> classes = Sources.compile("X.java", source, 17);
        Set<String> own = Set.of("dev.threadmark.kit");
        assertEquals(1, GATE.check(classes, own, Sources.ENGLISH).size());
    }

    @Test
    void saysEachLineOnceAndAtMostTwenty() {
        String lines = "System.exit(0); System.exit(1);\n".repeat(30);
        assertEquals(20, check("class X { void f() {\n" + lines + "}}").size());
    }

    private static List<Feedback> check(String source) {
        return GATE.check(Sources.compile("X.java", source, 17), Set.of(""), Sources.ENGLISH);
    }
}
