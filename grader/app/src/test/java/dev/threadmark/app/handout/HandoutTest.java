package dev.threadmark.app.handout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.app.i18n.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoutTest {
    private static final List<String> LOCKS_ONLY =
            List.of(
                    ".mvn/maven.config",
                    "README.md",
                    "README.zh-CN.md",
                    "lib/threadmark-kit.jar",
                    "locks/brief.md",
                    "locks/brief.zh-CN.md",
                    "locks/exercise.json",
                    "locks/pom.xml",
                    "locks/src/main/java/exercises/locks/Task.java",
                    "locks/src/test/java/exercises/locks/visible/TaskTest.java",
                    "pom.xml");

    private static final Optional<Path> NO_ZIP = Optional.empty();

    @TempDir Path folder;

    private Path pack;
    private Path kit;

    @BeforeEach
    void makePack() throws IOException {
        pack = folder.resolve("pack");
        kit = folder.resolve("kit.jar");
        write("../kit.jar", "the kit");
        write(
                "exercises/pom.xml",
                """
                <modules>
                  <module>locks</module>
                  <module>loops</module>
                </modules>
                """);
        write("exercises/.mvn/maven.config", "--quiet");
        write("exercises/README.md", "Read me.");
        write("exercises/README.zh-CN.md", "请读我。");
        for (String slug : List.of("locks", "loops")) {
            String path = "exercises/" + slug + "/";
            String code = "java/exercises/" + slug + "/";
            write(path + "exercise.json", "{}");
            write(path + "pom.xml", "<project/>");
            write(path + "brief.md", "Do it.");
            write(path + "brief.zh-CN.md", "做吧。");
            write(path + "src/main/" + code + "Task.java", "class Task { /* TODO */ }");
            write(path + "src/test/" + code + "visible/TaskTest.java", "class TaskTest {}");
            write("reference/" + slug + "/rubric.json", "{ \"points\": 100 }");
            write("reference/" + slug + "/src/main/" + code + "Task.java", "class Task { }");
            write("reference/" + slug + "/src/test/" + code + "hidden/SecretTest.java", "secret");
        }
    }

    @Test
    void holdsWhatStudentsNeedAndNothingElse() throws Exception {
        write("exercises/locks/target/classes/Task.class", "built");
        write("exercises/locks/.idea/workspace.xml", "mine");
        write("exercises/lib/threadmark-kit.jar", "an older kit");
        Path out = folder.resolve("out");

        handout(false, "locks").write(out, NO_ZIP);

        assertEquals(LOCKS_ONLY, filesBelow(out));
        assertEquals("the kit", Files.readString(out.resolve("lib/threadmark-kit.jar")));
    }

    @Test
    void listsTheChosenExercisesAloneInTheParentPom() throws Exception {
        Path out = folder.resolve("out");

        handout(false, "loops").write(out, NO_ZIP);

        assertEquals(
                "<modules>\n  <module>loops</module>\n</modules>\n",
                Files.readString(out.resolve("pom.xml")));
    }

    @Test
    void handsOutEveryExerciseUnlessToldOtherwise() throws Exception {
        Path out = folder.resolve("out");

        handout(false).write(out, NO_ZIP);

        assertTrue(Files.exists(out.resolve("locks/brief.md")));
        assertTrue(Files.exists(out.resolve("loops/brief.md")));
        assertEquals(
                Files.readString(pack.resolve("exercises/pom.xml")),
                Files.readString(out.resolve("pom.xml")));
    }

    @Test
    void zipsTheSameFilesBelowOneFolder() throws Exception {
        Path zip = folder.resolve("week 3.zip");

        handout(false, "locks").write(folder.resolve("week 3"), Optional.of(zip));

        assertEquals(LOCKS_ONLY.stream().map("week 3/"::concat).toList(), entries(zip));
    }

    @Test
    void makesTheSameZipFromTheSamePack() throws Exception {
        Path one = folder.resolve("a/exercises.zip");
        Path other = folder.resolve("b/exercises.zip");

        handout(false).write(folder.resolve("a/exercises"), Optional.of(one));
        handout(false).write(folder.resolve("b/exercises"), Optional.of(other));

        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
    }

    @Test
    void writesNothingWhenTheZipExists() throws Exception {
        Path out = folder.resolve("out");
        write("../out.zip", "something else");

        assertThrows(
                HandoutException.class,
                () -> handout(false).write(out, Optional.of(folder.resolve("out.zip"))));

        assertFalse(Files.exists(out));
        assertEquals("something else", Files.readString(folder.resolve("out.zip")));
    }

    @Test
    void leavesAnEarlierHandoutAloneUnlessForced() throws Exception {
        Path out = folder.resolve("out");
        handout(false, "locks").write(out, NO_ZIP);

        HandoutException e =
                assertThrows(HandoutException.class, () -> handout(false).write(out, NO_ZIP));

        assertTrue(e.getMessage().contains("--force"), e.getMessage());
        assertEquals(LOCKS_ONLY, filesBelow(out));
    }

    @Test
    void replacesAnEarlierHandoutWhenForced() throws Exception {
        Path out = folder.resolve("out");
        handout(false).write(out, NO_ZIP);

        handout(true, "locks").write(out, NO_ZIP);

        assertEquals(LOCKS_ONLY, filesBelow(out));
        assertEquals(List.of("kit.jar", "out", "pack"), names(folder));
    }

    @Test
    void neverDeletesAFolderThatIsNoHandout() throws Exception {
        Path out = folder.resolve("thesis");
        write("../thesis/chapter-1.md", "three years of work");

        assertThrows(HandoutException.class, () -> handout(true).write(out, NO_ZIP));

        assertEquals(List.of("chapter-1.md"), filesBelow(out));
    }

    @Test
    void neverWritesIntoThePack() throws Exception {
        write("exercises/lib/threadmark-kit.jar", "the kit");

        assertThrows(
                HandoutException.class,
                () -> handout(true).write(pack.resolve("exercises/out"), NO_ZIP));
        assertThrows(
                HandoutException.class,
                () -> handout(true).write(pack.resolve("exercises"), NO_ZIP));
        assertThrows(HandoutException.class, () -> handout(true).write(pack, NO_ZIP));
        assertTrue(Files.exists(pack.resolve("exercises/locks/brief.md")));
    }

    @Test
    void writesIntoAnEmptyFolder() throws Exception {
        Path out = Files.createDirectory(folder.resolve("empty"));

        handout(false, "locks").write(out, NO_ZIP);

        assertEquals(LOCKS_ONLY, filesBelow(out));
    }

    @Test
    void refusesToHandOutTheModelSolution() throws Exception {
        String file = "locks/src/main/java/exercises/locks/Task.java";
        write("exercises/" + file, Files.readString(pack.resolve("reference/" + file)));

        HandoutException e = assertThrows(HandoutException.class, () -> handout(false));

        assertTrue(e.getMessage().contains("Task.java"), e.getMessage());
    }

    @Test
    void namesTheExercisesThatThereAre() {
        HandoutException e = assertThrows(HandoutException.class, () -> handout(false, "lock"));

        assertEquals("No exercise lock; there are: locks, loops", e.getMessage());
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        Files.delete(kit);
        assertTrue(
                assertThrows(HandoutException.class, () -> handout(false))
                        .getMessage()
                        .contains("mvn package"));
        write("../kit.jar", "the kit");
        write("exercises/pom.xml", "<modules><module>locks</module></modules>");
        assertTrue(
                assertThrows(HandoutException.class, () -> handout(false))
                        .getMessage()
                        .contains("<module>loops</module>"));
    }

    @Test
    void refusesNamesThatWindowsCannotUnpack() throws Exception {
        write("exercises/locks/aux.md", "a device");

        HandoutException e = assertThrows(HandoutException.class, () -> handout(false, "locks"));

        assertTrue(e.getMessage().startsWith("locks/aux.md "), e.getMessage());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    private Handout handout(boolean force, String... slugs) throws HandoutException, IOException {
        return new Handout(pack, List.of(slugs), kit, force, Messages.of(Locale.ENGLISH));
    }

    private void write(String path, String text) throws IOException {
        Path file = pack.resolve(path).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> filesBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> names(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> entries(Path zip) throws IOException {
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            return Stream.iterate(next(entries), entry -> entry != null, entry -> next(entries))
                    .map(ZipEntry::getName)
                    .toList();
        }
    }

    private static ZipEntry next(ZipInputStream entries) {
        try {
            return entries.getNextEntry();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
