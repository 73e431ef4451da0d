package dev.threadmark.app.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code threadmark check}: what it prints, and how it ends. */
class CheckCommandTest {
    private static final String RUN = "class A { void m(Thread t) { %st.run(); } }\n";

    @TempDir private Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> lines(Cli cli) {
        return cli.out().lines().toList();
    }

    @Test
    void printsPlaceSourceLineCaretAndHintAsACompilerDoes() throws IOException {
        Path file = write("A.java", RUN.formatted(""));
        Cli cli = Cli.run("check", file);
        List<String> lines = lines(cli);
        assertAll(
                () -> assertEquals(ExitCodes.FOUND, cli.exit()),
                () -> assertTrue(lines.get(0).startsWith(file + ":1:30: error: [TH01] ")),
                () -> assertEquals(RUN.formatted("").strip(), lines.get(1)),
                () -> assertEquals(" ".repeat(29) + "^", lines.get(2)),
                () -> assertTrue(lines.get(3).startsWith("  hint: ")),
                () ->
                        assertEquals(
                                "Files checked: 1; findings: 1; places that cannot be judged: 0.",
                                lines.get(4)));
    }

    @Test
    void keepsTabsBeforeTheCaretSoThatItStandsBelow() throws IOException {
        Path file = write("A.java", "class A {\n\tvoid m(Thread t) {\n\t\tt.run();\n\t}\n}\n");
        assertEquals("\t\t^", lines(Cli.run("check", file)).get(2));
    }

    @Test
    void countsWideCharactersAsTwoColumns() throws IOException {
        Path file = write("A.java", RUN.formatted("/* \u9501\u3002\uD83D\uDE00 */ "));
        List<String> lines = lines(Cli.run("check", file));
        // Three wide characters: one column more for each than characters were counted.
        int characters = lines.get(1).indexOf("t.run");
        int columns = lines.get(2).indexOf('^');
        assertEquals(lines.get(1).codePointCount(0, characters) + 3, columns);
    }

    @Test
    void countsHalfWidthAndCombiningCharactersAsTheyShow() throws IOException {
        Path file = write("A.java", RUN.formatted("/* \uFF71e\u0301 */ "));
        List<String> lines = lines(Cli.run("check", file));
        assertEquals(lines.get(1).indexOf("t.run") - 1, lines.get(2).indexOf('^'));
    }

    @Test
    void listsFoldersInTheirOrderThoughTheyAreCheckedAtATime() throws IOException {
        for (int i = 10; i < 40; i++) {
            write("d" + i + "/A.java", RUN.formatted(""));
        }
        List<String> folders =
                lines(Cli.run("check", folder)).stream()
                        .filter(line -> line.contains(": error: [TH01] "))
                        .map(line -> Path.of(line.substring(0, line.indexOf(':'))))
                        .map(file -> file.getParent().getFileName().toString())
                        .toList();
        assertEquals(30, folders.size());
        assertEquals(folders.stream().sorted().toList(), folders);
    }

    @Test
    void endsWithZeroWhenNothingIsFound() throws IOException {
        Cli cli = Cli.run("check", write("A.java", "class A {}\n"));
        assertEquals(ExitCodes.DONE, cli.exit());
        assertEquals("", cli.err());
    }

    @Test
    void writesJsonByTheContract() throws IOException {
        write("A.java", RUN.formatted(""));
        write(
                "sub/B.java",
                "import java.util.concurrent.locks.*;\nclass B { final Lock l = new ReentrantLock();"
                        + " void m(int n) { l.lock(); if (n > 0) m(n - 1); l.unlock(); } }\n");
        Cli cli = Cli.run("check", folder, "--format", "json");
        JsonNode json = JsonMapper.shared().readTree(cli.out());
        JsonNode finding = json.get("findings").get(0);
        JsonNode undecided = json.get("inconclusive").get(0);
        assertAll(
                () -> assertEquals(ExitCodes.FOUND, cli.exit()),
                () ->
                        assertEquals(
                                List.of("findings", "inconclusive"),
                                List.copyOf(json.propertyNames())),
                () ->
                        assertEquals(
                                List.of(
                                        "rule",
                                        "severity",
                                        "file",
                                        "line",
                                        "column",
                                        "message",
                                        "hint"),
                                List.copyOf(finding.propertyNames())),
                () -> assertEquals("TH01", finding.get("rule").asString()),
                () -> assertEquals("error", finding.get("severity").asString().toLowerCase()),
                () -> assertTrue(finding.get("file").asString().endsWith("/A.java")),
                () -> assertEquals(1, finding.get("line").asInt()),
                () -> assertEquals(30, finding.get("column").asInt()),
                () ->
                        assertEquals(
                                List.of("rule", "file", "line", "reason"),
                                List.copyOf(undecided.propertyNames())),
                () -> assertEquals("LK01", undecided.get("rule").asString()));
    }

    @Test
    void speaksChineseWhenAsked() throws IOException {
        Cli cli = Cli.run("check", write("A.java", RUN.formatted("")), "--lang", "zh-CN");
        assertTrue(cli.out().contains("\u9519\u8bef: [TH01]"), cli.out());
        assertTrue(cli.out().contains("\u68c0\u67e5\u4e86 1"), cli.out());
    }

    @Test
    void aFileThatIsNoJavaIsUsage() throws IOException {
        Cli cli = Cli.run("check", Files.writeString(folder.resolve("notes.txt"), "hi"));
        assertEquals(ExitCodes.USAGE, cli.exit());
        assertTrue(cli.err().contains("notes.txt is not a .java file"), cli.err());
    }

    @Test
    void namesAPathThatIsNotThere() {
        Cli cli = Cli.run("check", folder.resolve("nowhere"));
        assertEquals(ExitCodes.USAGE, cli.exit());
        assertTrue(cli.err().contains("nowhere"), cli.err());
        assertEquals("", cli.out());
    }

    @Test
    void checksNothingInFoldersWithoutJava() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        write("text/readme.txt", "t.run();");
        for (String name : List.of("empty", "text")) {
            Cli cli = Cli.run("check", folder.resolve(name));
            assertEquals(ExitCodes.DONE, cli.exit());
            assertTrue(cli.out().startsWith("Files checked: 0;"), cli.out());
        }
    }

    @Test
    void reportsFilesThatAreNotUtf8AndGoesOn() throws IOException {
        Files.write(folder.resolve("Bad.java"), new byte[] {'/', '/', (byte) 0xE9, (byte) 0xFF});
        write("Good.java", RUN.formatted(""));
        Cli cli = Cli.run("check", folder);
        assertAll(
                () -> assertEquals(ExitCodes.FOUND, cli.exit()),
                () -> assertTrue(cli.out().contains("Bad.java:1:1: error: [ST00] "), cli.out()),
                () -> assertTrue(cli.out().contains("[TH01]"), cli.out()),
                () -> assertFalse(cli.out().contains("\tat "), cli.out()));
    }

    @Test
    void checksAFileNamedTwiceOnce() throws IOException {
        Path file = write("A.java", RUN.formatted(""));
        Cli cli = Cli.run("check", file, file);
        assertTrue(cli.out().contains("findings: 1;"), cli.out());
    }

    @Test
    void showsProgressOnATerminalOnly() throws IOException {
        for (int i = 0; i < 1_000; i++) {
            write("d" + i % 10 + "/A" + i + ".java", "class A" + i + " {}\n");
        }
        assertEquals("", errors(false));
        assertTrue(errors(true).contains("checking"));
    }

    private String errors(boolean interactive) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        PrintStream out =
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        assertEquals(
                ExitCodes.DONE,
                Commands.run(new Terminal(out, errors, interactive), "check", folder.toString()));
        return err.toString(StandardCharsets.UTF_8);
    }
}
