package dev.threadmark.app.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadmark.app.compile.ClassPath;
import dev.threadmark.app.compile.Compilation;
import dev.threadmark.app.compile.Compiled;
import dev.threadmark.app.compile.JavaCompilation;
import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.SourceFile;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs hostile programs straight inside the sandbox, with no other fence. */
class SandboxTest {
    private static final Path JDK = Path.of(System.getProperty("java.home"));
    private static final Limits LIMITS = new Limits(64, 60, 64, 64, 1 << 20);

    private static Sandbox sandbox;

    @TempDir Path folder;

    @BeforeAll
    static void probe() throws SandboxUnavailableException {
        sandbox = Sandbox.probe(SandboxMode.AUTO);
        assumeTrue(sandbox.name().equals("bubblewrap"), sandbox.problem());
    }

    @Test
    void runsAnOrdinaryProgram() throws IOException {
        assertEquals("hello", run("System.out.print(\"hello\");"));
    }

    @Test
    void hidesTheFilesOfTheMachine() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "s3cret");
        assertEquals(
                "false false",
                run(
                        "System.out.print(new File(\"%s\").exists() + \" \" + new"
                                + " File(\"/etc/passwd\").exists());",
                        secret));
    }

    @Test
    void writesNothingAnywhere() throws IOException {
        String program =
                "for (String f : List.of(\"/tmp/x\", \"/x\", \"/dev/shm/x\", \"%s/x\")) {"
                        + " try (var out = new FileOutputStream(f)) { System.out.print(f); }"
                        + " catch (IOException e) { } }";
        assertEquals("", run(program, folder));
    }

    @Test
    void reachesNoNetwork() throws IOException {
        try (ServerSocket server = new ServerSocket(0)) {
            String program =
                    "try (var s = new java.net.Socket(\"127.0.0.1\", %s)) { System.out.print(1); }"
                            + " catch (IOException e) { }";
            assertEquals("", run(program, server.getLocalPort()));
        }
    }

    @Test
    void seesNoOtherProcessAndNoEnvironment() throws IOException {
        String program =
                "System.out.print(ProcessHandle.allProcesses().count() < 4);"
                        + " System.out.print(System.getenv().keySet().stream()"
                        + ".filter(k -> !k.equals(\"PWD\")).toList());";
        assertEquals("true[LANG]", run(program));
    }

    @Test
    void startsNoMoreThreadsThanItMay() throws IOException {
        String program =
                "int n = 0; try { for (; n < 1000; n++) { Thread t = new Thread(() -> {"
                        + " try { Thread.sleep(100_000); } catch (InterruptedException e) { } });"
                        + " t.setDaemon(true); t.start(); } } catch (OutOfMemoryError e) { }"
                        + " System.out.print(n < 64); System.out.flush();"
                        + " Runtime.getRuntime().halt(0);";
        assertTrue(run(program).endsWith("true"));
    }

    @Test
    void isNotRootInside() throws IOException {
        String program =
                "System.out.print(java.nio.file.Files.readAllLines(java.nio.file.Path.of("
                        + "\"/proc/self/status\")).stream().filter(l -> l.startsWith(\"CapEff\")"
                        + " || l.startsWith(\"NoNewPrivs\")).map(l -> l.split(\"\\\\s+\")[1])"
                        + ".toList());";
        assertEquals("[0000000000000000, 1]", run(program));
    }

    @Test
    void requiringOneThatWorksIsFine() throws SandboxUnavailableException {
        assertEquals("bubblewrap", Sandbox.probe(SandboxMode.REQUIRE).name());
    }

    @Test
    void noneStillLimitsResources() throws SandboxUnavailableException {
        Sandbox none = Sandbox.probe(SandboxMode.NONE);
        assertEquals("none", none.name());
        List<String> command = none.command(JDK, List.of(), LIMITS, List.of("java"));
        assumeTrue(Tools.find("prlimit").isPresent());
        assertTrue(command.contains("--cpu=60"));
        assertFalse(command.contains("--nproc=64"));
    }

    private String run(String body, Object... arguments) throws IOException {
        String source =
                "import java.io.*; import java.util.*; public class Hostile { public static void"
                        + " main(String[] args) throws Exception { "
                        + String.format(body, arguments)
                        + " } }";
        Compilation compilation =
                JavaCompilation.compile(
                        List.of(new SourceFile("Hostile.java", source)),
                        ClassPath.EMPTY,
                        17,
                        Messages.of(Locale.ENGLISH));
        Path classes = Files.createTempDirectory(folder, "classes");
        for (Map.Entry<String, byte[]> each : ((Compiled) compilation).classes().entrySet()) {
            Files.write(classes.resolve(each.getKey() + ".class"), each.getValue());
        }
        List<String> java =
                List.of(
                        JDK.resolve("bin/java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-cp",
                        classes.toString(),
                        "Hostile");
        // Folders of tests are private to their user, which the child is not.
        classes.toFile().setExecutable(true, false);
        classes.toFile().setReadable(true, false);
        Attempt attempt = Attempt.of(sandbox.command(JDK, List.of(classes), LIMITS, java));
        assertTrue(attempt.succeeded(), attempt.words());
        return attempt.words();
    }
}
