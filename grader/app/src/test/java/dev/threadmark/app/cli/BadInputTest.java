package dev.threadmark.app.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.app.Repository;
import dev.threadmark.app.model.ScoreReport;
import dev.threadmark.app.report.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comes in: a clear message, the right status, never a stack trace. */
class BadInputTest {
    private static final String BALANCE = "src/main/java/exercises/locking/SharedBalance.java";

    @TempDir private Path folder;

    private Cli grade(Path submission) {
        Cli cli =
                Cli.run(
                        "grade",
                        submission,
                        "--exercise",
                        "locking",
                        "--out",
                        folder.resolve("score.json"));
        assertFalse(cli.err().contains("\tat "), cli.err());
        return cli;
    }

    private ScoreReport score() throws IOException {
        return Json.readScore(folder.resolve("score.json"));
    }

    private Path submission(String path, String text) throws IOException {
        Path file = folder.resolve("work").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return folder.resolve("work");
    }

    private void assertRejected(Cli cli, String message) throws IOException {
        ScoreReport score = score();
        assertAll(
                () -> assertEquals(ExitCodes.DONE, cli.exit(), cli.err()),
                () -> assertEquals(0, score.score()),
                () -> assertEquals(100, score.maxScore()),
                () -> assertTrue(cli.out().replaceAll("\\s+", " ").contains(message), cli.out()));
    }

    @Test
    void missingPathIsUsage() {
        Cli cli = grade(folder.resolve("nowhere"));
        assertEquals(ExitCodes.USAGE, cli.exit());
        assertTrue(cli.err().contains("nowhere"), cli.err());
    }

    @Test
    void emptyFolderIsRejectedAndSaysWhatIsWanted() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertRejected(grade(empty), "SharedBalance.java");
        assertEquals(ScoreReport.Status.REJECTED, score().status());
    }

    @Test
    void whatIsNoZipIsRejected() throws IOException {
        Path zip = Files.writeString(folder.resolve("work.zip"), "this is no zip");
        assertRejected(grade(zip), "work.zip is neither a folder nor a readable zip");
        assertEquals(ScoreReport.Status.REJECTED, score().status());
    }

    @Test
    void twoEquallyGoodCandidatesAreBothNamed() throws IOException {
        submission("a/" + BALANCE, "package exercises.locking; public class SharedBalance {}");
        Path work =
                submission(
                        "b/" + BALANCE, "package exercises.locking; public class SharedBalance {}");
        Cli cli = grade(work);
        assertRejected(cli, "Two files could be");
        assertTrue(cli.out().contains("a/src") && cli.out().contains("b/src"), cli.out());
    }

    @Test
    void syntaxErrorHasFileLineAndJavacsWords() throws IOException {
        Path work =
                submission(
                        BALANCE,
                        "package exercises.locking;\npublic class SharedBalance {\n    int n = 1\n}\n");
        assertRejected(grade(work), "SharedBalance.java:3: ';' expected");
    }

    @Test
    void wrongMethodNameGetsTheNearest() throws IOException {
        String stub =
                Files.readString(Repository.root().resolve("exercises/locking").resolve(BALANCE));
        Path work = submission(BALANCE, stub.replace("runBoth(", "runBooth("));
        assertRejected(grade(work), "did you mean");
    }

    @Test
    void wrongClassNameIsSaid() throws IOException {
        Path work = submission(BALANCE, "package exercises.locking; class SharedBalanse {}");
        assertRejected(grade(work), "The class SharedBalance is missing; there is SharedBalanse.");
    }

    @Test
    void wrongPackageIsSaid() throws IOException {
        Path work = submission(BALANCE, "package my.own; public class SharedBalance {}");
        assertRejected(grade(work), "declares package my.own");
    }

    @Test
    void anotherEncodingIsSaidWithItsLine() throws IOException {
        Path file = folder.resolve("work").resolve(BALANCE);
        Files.createDirectories(file.getParent());
        Files.write(
                file,
                "package exercises.locking;\n// \u00fc".getBytes(StandardCharsets.ISO_8859_1));
        assertRejected(grade(folder.resolve("work")), "is not UTF-8: line 2");
    }

    @Test
    void aMegabyteOfSourceIsRefused() throws IOException {
        Path work = submission(BALANCE, "//" + "x".repeat(1 << 20));
        assertRejected(grade(work), "is larger than 256 KiB");
    }

    @Test
    void anOutputFolderThatIsNotThereIsUsage() {
        Cli cli = Cli.run("grade", folder, "--out", folder.resolve("no/score.json"));
        assertEquals(ExitCodes.USAGE, cli.exit());
        assertTrue(cli.err().contains("--out"), cli.err());
    }

    @Test
    void anOutputFileThatIsAFolderIsUsage() {
        Cli cli = Cli.run("grade", folder, "--out", folder);
        assertEquals(ExitCodes.USAGE, cli.exit(), cli.out());
        assertTrue(cli.err().contains("is a folder; name a file in it"), cli.err());
    }

    @Test
    void aWrongOptionIsSaidInThreeLines() {
        Cli cli = Cli.run("grade", folder, "--exercis", "locking");
        assertEquals(ExitCodes.USAGE, cli.exit());
        assertTrue(cli.err().contains("--exercise"), cli.err());
        assertTrue(cli.err().endsWith("Try 'threadmark grade --help'.\n"), cli.err());
        assertEquals(3, cli.err().lines().count(), cli.err());
    }

    @Test
    void noCommandIsUsageAndListsThem() {
        Cli cli = Cli.run();
        assertEquals(ExitCodes.USAGE, cli.exit());
        assertTrue(cli.err().contains("handout"), cli.err());
        assertEquals("", cli.out());
    }

    @Test
    void anUnknownOptionIsUsage() {
        assertEquals(ExitCodes.USAGE, Cli.run("grade", folder, "--nonsense").exit());
    }

    @Test
    void anUnknownLanguageIsUsageAndNamesTheOthers() {
        Cli cli = Cli.run("grade", folder, "--lang", "fr", "--out", folder.resolve("score.json"));
        assertEquals(ExitCodes.USAGE, cli.exit());
        assertTrue(cli.err().contains("en, zh-CN"), cli.err());
    }

    @Test
    void anUnknownExerciseIsUsageAndNamesTheOthers() {
        Cli cli =
                Cli.run(
                        "grade",
                        folder,
                        "--exercise",
                        "loops",
                        "--out",
                        folder.resolve("score.json"));
        assertEquals(ExitCodes.USAGE, cli.exit());
        assertTrue(cli.err().contains("locking, loop, threadlocal"), cli.err());
    }

    @Test
    void aFolderThatIsNoPackIsUsage() {
        Cli cli = Cli.run("grade", folder, "--pack", folder, "--out", folder.resolve("score.json"));
        assertEquals(ExitCodes.USAGE, cli.exit());
        assertTrue(cli.err().contains("no folder exercises/"), cli.err());
    }

    @Test
    void aTypoInARubricNamesFileAndField() throws IOException {
        Cli cli =
                gradeWithPack(
                        "rubric.json", "\"visibility\": \"hidden\"", "\"visibility\": \"hiden\"");
        assertEquals(ExitCodes.USAGE, cli.exit());
        assertTrue(
                cli.err().contains("rubric.json") && cli.err().contains("visibility"), cli.err());
        assertTrue(cli.err().contains("after-due"), "says what is allowed: " + cli.err());
    }

    @Test
    void aRubricThatIsNoJsonNamesTheLine() throws IOException {
        Cli cli = gradeWithPack("rubric.json", "\"points\":", "points:");
        assertEquals(ExitCodes.USAGE, cli.exit());
        assertTrue(cli.err().contains("rubric.json: line "), cli.err());
    }

    @Test
    void aHiddenTestWithoutACriterionIsNamed() throws IOException {
        Cli cli =
                gradeWithPack(
                        "src/test/java/exercises/locking/hidden/RunBothTest.java",
                        "class RunBothTest {",
                        "class RunBothTest { @org.junit.jupiter.api.Test void forgotten() {}");
        assertEquals(ExitCodes.USAGE, cli.exit());
        assertTrue(
                cli.err().contains("RunBothTest.forgotten: a test without @Criterion"), cli.err());
    }

    private Cli gradeWithPack(String file, String old, String replacement) throws IOException {
        copy("exercises/locking");
        copy("reference/locking");
        Path changed = folder.resolve("pack/reference/locking").resolve(file);
        String text = Files.readString(changed);
        assertTrue(text.contains(old), changed + " has no " + old);
        Files.writeString(changed, text.replace(old, replacement));
        return Cli.run(
                "grade",
                folder,
                "--pack",
                folder.resolve("pack"),
                "--out",
                folder.resolve("score.json"));
    }

    private void copy(String from) throws IOException {
        Path source = Repository.root().resolve(from);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve("pack").resolve(from).resolve(source.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
