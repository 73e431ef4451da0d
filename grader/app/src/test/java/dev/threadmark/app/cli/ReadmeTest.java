package dev.threadmark.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.app.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says can be done, can be done; what it shows is what comes out. */
class ReadmeTest {
    private static final String COMMAND = "    grader/bin/threadmark ";
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):]+)\\)");
    private static final Pattern OUTPUT = Pattern.compile("(?s)```text\n(.*?)```");

    /** Stands for lines that the README leaves out. */
    private static final String GAP = "[...]\n";

    @Test
    void everyCommandParsesAndNamesFilesThatExist() throws Exception {
        List<String[]> commands =
                readme().lines()
                        .filter(line -> line.startsWith(COMMAND))
                        .map(line -> line.substring(COMMAND.length()).split(" "))
                        .toList();

        assertTrue(commands.size() >= 3, commands.size() + " commands");
        Terminal terminal = new Terminal(System.out, System.err, false);
        for (String[] arguments : commands) {
            Commands.line(terminal).parseArgs(arguments);
            Arrays.stream(arguments)
                    .filter(argument -> argument.matches("(exercises|reference|test-fixtures)/.*"))
                    .forEach(ReadmeTest::assertExists);
        }
    }

    @Test
    void everyLinkLeadsSomewhere() throws Exception {
        List<String> links =
                LINK.matcher(readme()).results().map(result -> result.group(1)).toList();

        assertFalse(links.isEmpty());
        links.forEach(ReadmeTest::assertExists);
    }

    @Test
    void showsWhatGradeReallyPrints(@TempDir Path folder) throws Exception {
        Path submission = Repository.root().resolve("test-fixtures/submissions/locking/no-lock");
        String printed = Cli.run("grade", submission, "--out", folder.resolve("score.json")).out();

        MatchResult first = OUTPUT.matcher(readme()).results().findFirst().orElseThrow();
        String rest = printed;
        for (String shown : first.group(1).split(Pattern.quote(GAP))) {
            int at = rest.indexOf(shown);
            assertTrue(at >= 0, "README.md shows\n" + shown + "but grade prints\n" + printed);
            rest = rest.substring(at + shown.length());
        }
        assertEquals("", rest, "README.md leaves out the end without a [...]");
    }

    private static String readme() throws IOException {
        return Files.readString(Repository.root().resolve("README.md"));
    }

    private static void assertExists(String path) {
        assertTrue(Files.exists(Repository.root().resolve(path)), path + " does not exist");
    }
}
