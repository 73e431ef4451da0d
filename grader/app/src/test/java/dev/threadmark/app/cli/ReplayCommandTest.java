package dev.threadmark.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.app.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReplayCommandTest {
    private static final String LOST = "locking.nothing-lost";
    private static final JsonMapper JSON = new JsonMapper();
    private static final int ROWS = 24;
    private static final int COLUMNS = 80;

    @TempDir private static Path folder;

    private static Path score;

    private static Path submission(String name) {
        return Repository.root().resolve("test-fixtures/submissions/locking").resolve(name);
    }

    @BeforeAll
    static void gradeOnce() {
        score = folder.resolve("score.json");
        Cli cli = Cli.run("grade", submission("no-lock"), "--out", score);
        assertTrue(Files.exists(score), cli.err());
    }

    private static Cli replay(Path from, String criterion, Object... more) {
        Object[] arguments = new Object[5 + more.length];
        arguments[0] = "replay";
        arguments[1] = from;
        arguments[2] = criterion;
        arguments[3] = "--submission";
        arguments[4] = submission("no-lock");
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Cli.run(arguments);
    }

    private static JsonNode evidence() throws Exception {
        for (JsonNode exercise : JSON.readTree(Files.readString(score)).get("exercises")) {
            for (JsonNode criterion : exercise.get("criteria")) {
                if (criterion.get("id").asString().equals(LOST)) {
                    return criterion.get("evidence");
                }
            }
        }
        throw new AssertionError("no evidence of " + LOST);
    }

    @Test
    void printsTheTraceOfTheScore() throws Exception {
        JsonNode walked = JSON.readTree(replay(score, LOST, "--format", "json").out());

        assertEquals(steps(evidence()), steps(walked));
        assertFalse(steps(walked).isEmpty());
        assertEquals(evidence().get("replay"), walked.get("replay"));
    }

    /** A score names files by their path in the submission, a walk by their name. */
    private static List<String> steps(JsonNode exploration) {
        List<String> steps = new ArrayList<>();
        for (JsonNode step : exploration.get("trace")) {
            List<String> parts = new ArrayList<>();
            for (String part : List.of("thread", "action", "target", "value", "line")) {
                parts.add(String.valueOf(step.get(part)));
            }
            steps.add(String.join(" ", parts));
        }
        return steps;
    }

    @Test
    void fitsATerminalAsAStudentSeesIt() {
        Cli cli = replay(score, LOST);

        assertEquals(ExitCodes.DONE, cli.exit(), cli.err());
        assertTrue(cli.out().contains("balance += n"), cli.out());
        assertTrue(cli.out().lines().count() <= ROWS, cli.out());
        assertTrue(cli.out().lines().allMatch(line -> line.length() <= COLUMNS), cli.out());
    }

    @Test
    void saysThatACriterionIsNotInTheScore() {
        refused(replay(score, "locking.no-such-thing"), "has no criterion");
    }

    @Test
    void saysThatACriterionThatPassedHasNoFailingSchedule() {
        refused(replay(score, "locking.basics"), "no failing schedule");
    }

    @Test
    void refusesAScheduleThatIsMangled() throws Exception {
        String replay = evidence().get("replay").asString();
        Path mangled = folder.resolve("mangled.json");
        Files.writeString(mangled, Files.readString(score).replace(replay, "1-2"));

        refused(replay(mangled, LOST), "");
    }

    @Test
    void refusesAScoreOfAnotherSubmission() throws Exception {
        Cli cli = Cli.run("replay", score, LOST, "--submission", submission("lock-by-amount"));

        refused(cli, "");
    }

    @Test
    void refusesAScoreOfAnotherPack() throws Exception {
        Path other = folder.resolve("other.json");
        Files.writeString(other, Files.readString(score).replace("\"locking\"", "\"knocking\""));

        refused(replay(other, LOST), "the pack has no exercise knocking");
    }

    private static void refused(Cli cli, String reason) {
        assertEquals(ExitCodes.USAGE, cli.exit(), cli.out() + cli.err());
        assertEquals("", cli.out());
        assertTrue(cli.err().contains(reason), cli.err());
        assertFalse(cli.err().contains("\tat "), cli.err());
    }
}
