package dev.threadmark.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code grader/bin/threadmark} in a tree of its own, with stand-ins for Maven and Java. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path SCRIPT = Path.of("..", "bin", "threadmark");

    /** Notes that it ran, and does what a build does. */
    private static final String MAVEN =
            """
            #!/bin/sh
            echo "$*" >>"$BUILDS"
            mkdir -p grader/app/target/dist/lib
            echo built >grader/app/target/dist/lib/threadmark.jar
            """;

    private static final String FAILING_MAVEN =
            """
            #!/bin/sh
            echo "$*" >>"$BUILDS"
            echo "[ERROR] no such semicolon"
            exit 1
            """;

    /** Prints the last arguments of the real start, and its properties when asked. */
    private static final String JAVA =
            """
            #!/bin/sh
            if [ "$1" = -XshowSettings:properties ]; then
                echo "    java.home = $JDK" >&2
                echo "    java.specification.version = ${SPECIFICATION:-17}" >&2
                exit 0
            fi
            while [ "$1" != dev.threadmark.app.Main ]; do shift; done
            shift
            echo "ran with $*"
            """;

    /** All that the script may use beside Maven and Java. */
    private static final List<String> TOOLS =
            List.of(
                    "cat",
                    "dirname",
                    "find",
                    "head",
                    "mkdir",
                    "mv",
                    "readlink",
                    "rm",
                    "sed",
                    "sleep",
                    "touch",
                    "tr");

    @TempDir Path folder;

    private Path root;
    private Path jdk;
    private Path builds;

    @BeforeEach
    void makeTree() throws IOException {
        root = folder.resolve("a repository");
        jdk = folder.resolve("jdk");
        builds = folder.resolve("builds");
        Files.createFile(builds);
        script(root.resolve("grader/bin/threadmark"), Files.readString(SCRIPT));
        script(jdk.resolve("bin/java"), JAVA);
        script(jdk.resolve("bin/javac"), "#!/bin/sh\n");
        script(folder.resolve("path/mvn"), MAVEN);
        for (String tool : TOOLS) {
            script(
                    folder.resolve("path").resolve(tool),
                    "#!/bin/sh\nexec " + find(tool) + " \"$@\"\n");
        }
        source("pom.xml");
        source("grader/app/pom.xml");
        source("grader/app/src/main/java/Main.java");
    }

    @Test
    void buildsOnTheFirstRunAndStartsAtOnceAfterwards() throws Exception {
        Result first = run();
        Result second = run();

        assertEquals(
                new Result(
                        0,
                        "ran with grade a b\n",
                        "building threadmark (first run, about a minute)...\n"),
                first);
        assertEquals(new Result(0, "ran with grade a b\n", ""), second);
        assertEquals(1, builds());
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        run();
        FileTime later = FileTime.from(Instant.now().plusSeconds(60));
        Files.setLastModifiedTime(root.resolve("grader/app/src/main/java/Main.java"), later);

        Result again = run();

        assertEquals("building threadmark (its sources have changed)...\n", again.err());
        assertEquals(2, builds());
    }

    @Test
    void ignoresWhatIsNoSource() throws Exception {
        run();
        FileTime later = FileTime.from(Instant.now().plusSeconds(60));
        Files.setLastModifiedTime(source("exercises/locking/brief.md"), later);
        Files.setLastModifiedTime(source("grader/docs/notes.md"), later);

        run();

        assertEquals(1, builds());
    }

    @Test
    void showsMavensWordsWhenTheBuildFails() throws Exception {
        script(folder.resolve("path/mvn"), FAILING_MAVEN);

        Result result = run();

        assertEquals(3, result.exit());
        assertEquals("", result.out());
        assertTrue(result.err().contains("[ERROR] no such semicolon"), result.err());
        assertTrue(result.err().contains("the build failed; nothing was graded"), result.err());
        assertEquals(3, run().exit());
        assertEquals(2, builds());
    }

    @Test
    void buildsOnceForRunsAtTheSameTime() throws Exception {
        script(folder.resolve("path/mvn"), MAVEN.replace("mkdir", "sleep 1\nmkdir"));
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            processes.add(start(Map.of(), folder.resolve("out" + i), folder.resolve("err" + i)));
        }

        for (int i = 0; i < 4; i++) {
            assertEquals(
                    "ran with grade a b\n", result(processes.get(i), "out" + i, "err" + i).out());
        }
        assertEquals(1, builds());
    }

    @Test
    void takesOverFromABuildThatWasKilled() throws Exception {
        Process killed = new ProcessBuilder("true").start();
        killed.waitFor();
        Path lock = root.resolve("grader/app/target/.build-lock");
        Files.createDirectories(lock);
        Files.writeString(lock.resolve("pid"), killed.pid() + "\n");

        assertEquals(0, run().exit());
        assertEquals(1, builds());
        assertTrue(Files.notExists(lock, LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void passesFurtherArgumentsToMaven() throws Exception {
        run(Map.of("THREADMARK_MAVEN_ARGS", "-o -Dmaven.repo.local=here"));

        assertTrue(Files.readString(builds).contains("-o -Dmaven.repo.local=here"));
    }

    @Test
    void runsThroughALink() throws Exception {
        Path link = folder.resolve("link");
        Files.createSymbolicLink(link, root.resolve("grader/bin/threadmark"));

        Process process =
                start(link.toString(), Map.of(), folder.resolve("out"), folder.resolve("err"));

        assertEquals("ran with grade a b\n", result(process, "out", "err").out());
    }

    @Test
    void asksForAJdkThatIsNewEnough() throws Exception {
        Result old = run(Map.of("SPECIFICATION", "11"));
        Files.delete(jdk.resolve("bin/javac"));
        Result runtime = run();
        Result none = run(Map.of("JAVA_HOME", folder.resolve("nowhere").toString()));

        for (Result result : List.of(old, runtime, none)) {
            assertEquals(3, result.exit());
            assertTrue(result.err().startsWith("threadmark: "), result.err());
            assertTrue(result.err().contains("17 or newer"), result.err());
        }
        assertEquals(0, builds());
    }

    @Test
    void asksForMaven() throws Exception {
        Files.delete(folder.resolve("path/mvn"));

        Result result = run();

        assertEquals(3, result.exit());
        assertTrue(result.err().contains("Install Apache Maven 3.8 or newer"), result.err());
    }

    private record Result(int exit, String out, String err) {}

    private Result run() throws Exception {
        return run(Map.of());
    }

    private Result run(Map<String, String> environment) throws Exception {
        return result(
                start(environment, folder.resolve("out"), folder.resolve("err")), "out", "err");
    }

    private Process start(Map<String, String> environment, Path out, Path err) throws IOException {
        String script = root.resolve("grader/bin/threadmark").toString();
        return start(script, environment, out, err);
    }

    private Process start(String script, Map<String, String> environment, Path out, Path err)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", script, "grade", "a b");
        builder.environment().clear();
        builder.environment().put("PATH", folder.resolve("path").toString());
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().put("JDK", jdk.toString());
        builder.environment().put("BUILDS", builds.toString());
        builder.environment().putAll(environment);
        return builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    }

    private Result result(Process process, String out, String err) throws Exception {
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the script ends");
        return new Result(
                process.exitValue(),
                Files.readString(folder.resolve(out)),
                Files.readString(folder.resolve(err)));
    }

    private static Path find(String tool) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(directory -> Path.of(directory, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private int builds() throws IOException {
        return Files.readAllLines(builds, UTF_8).size();
    }

    private Path source(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        // Older than any build, whatever the file system's resolution.
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
        Files.setLastModifiedTime(file.getParent(), FileTime.from(Instant.now().minusSeconds(60)));
        return file;
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
