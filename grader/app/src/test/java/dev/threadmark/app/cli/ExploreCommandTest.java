package dev.threadmark.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.app.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExploreCommandTest {
    private static final Pattern REPLAY = Pattern.compile("(?m)^replay: (\\S+)$");
    private static final JsonMapper JSON = new JsonMapper();

    private static Path program(String name) {
        return Repository.root().resolve("test-fixtures/explorer").resolve(name);
    }

    private static Cli explore(String program, Object... more) {
        Object[] arguments = new Object[2 + more.length];
        arguments[0] = "explore";
        arguments[1] = program(program).resolve("Main.java");
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Cli.run(arguments);
    }

    private static String scheduleOf(String program) {
        Matcher matcher = REPLAY.matcher(explore(program).out());
        assertTrue(matcher.find());
        return matcher.group(1);
    }

    @Test
    void tellsThatARightProgramWasExhausted() {
        Cli cli = explore("LostUpdateLocked");

        assertEquals(ExitCodes.DONE, cli.exit(), cli.err());
        assertTrue(cli.out().startsWith("All schedules were explored"), cli.out());
    }

    @Test
    void walksAPrintedScheduleAgainToTheSameText() {
        Cli found = explore("LostUpdate");

        Cli again = explore("LostUpdate", "--replay", scheduleOf("LostUpdate"));

        assertEquals(ExitCodes.FOUND, found.exit());
        assertEquals(ExitCodes.FOUND, again.exit(), again.err());
        assertEquals(traceOf(found.out()), traceOf(again.out()));
    }

    /** The race behind a wrong result is found by the search, not by the walk. */
    private static String traceOf(String text) {
        return text.substring(text.indexOf("---"));
    }

    @Test
    void namesTheLineThatThrew(@TempDir Path folder) throws Exception {
        Path source = folder.resolve("Main.java");
        Files.writeString(
                source,
                """
                import java.util.List;
                public class Main {
                    public static void main(String[] args) throws Exception {
                        Thread reader = new Thread(() -> first(List.of()), "reader");
                        reader.start();
                        reader.join();
                    }
                    static void first(List<Integer> list) {
                        list.iterator().next();
                    }
                }
                """);

        String text = Cli.run("explore", source).out();

        assertTrue(
                text.startsWith(
                        "Thread reader threw java.util.NoSuchElementException (Main.java:9)\n"),
                text);
    }

    @Test
    void namesWhatAnInitialiserFailedWith(@TempDir Path folder) throws Exception {
        Path source = folder.resolve("Main.java");
        Files.writeString(
                source,
                """
                public class Main {
                    static class Limit {
                        static final int MOST = Integer.parseInt("ten");
                    }
                    public static void main(String[] args) {
                        System.out.println(Limit.MOST);
                    }
                }
                """);

        String text = Cli.run("explore", source).out();

        assertTrue(text.contains("java.lang.NumberFormatException"), text);
        assertTrue(text.contains("(Main.java:3)"), text);
    }

    @Test
    void printsTheSameScheduleAsJson() throws Exception {
        JsonNode found = JSON.readTree(explore("OppositeLockOrder", "--format", "json").out());
        String schedule = found.get("replay").asString();

        Cli again = explore("OppositeLockOrder", "--replay", schedule, "--format", "json");
        JsonNode walked = JSON.readTree(again.out());

        assertEquals("DEADLOCK", walked.get("outcome").asString());
        assertEquals(found.get("trace"), walked.get("trace"));
        assertEquals(found.get("deadlock"), walked.get("deadlock"));
        assertEquals(1, walked.get("schedules").asInt());
    }

    @Test
    void handsArgumentsToTheProgramAlsoInAReplay(@TempDir Path folder) throws Exception {
        Path source = folder.resolve("Main.java");
        String text = Files.readString(program("LostUpdateLocked").resolve("Main.java"));
        String wrong = "if (args.length == 2 && args[1].equals(\"--wrong\")) System.exit(2);";
        String main = "public static void main(String[] args) throws Exception {";
        assertTrue(text.contains(main), text);
        Files.writeString(source, text.replace(main, main + wrong));

        Cli right = Cli.run("explore", source);
        Cli found = Cli.run("explore", source, "--", "first", "--wrong");
        Matcher schedule = REPLAY.matcher(found.out());
        assertTrue(schedule.find(), found.out() + found.err());
        String replay = "--replay=" + schedule.group(1);
        Cli again = Cli.run("explore", source, replay, "--", "first", "--wrong");
        Cli without = Cli.run("explore", source, replay);

        assertEquals(ExitCodes.DONE, right.exit(), right.out());
        assertEquals(ExitCodes.FOUND, found.exit(), found.out());
        assertTrue(found.out().contains("ended with exit status 2 (Main.java:"), found.out());
        assertEquals(found.out(), again.out());
        assertEquals(ExitCodes.USAGE, without.exit(), without.out());
    }

    @Test
    void refusesAScheduleOfAnotherProgram() {
        Cli cli = explore("OppositeLockOrder", "--replay", scheduleOf("LostUpdate"));

        assertEquals(ExitCodes.USAGE, cli.exit(), cli.out());
        assertTrue(cli.err().contains("belongs to another program"), cli.err());
        assertEquals("", cli.out());
    }

    @Test
    void refusesAScheduleOfAProgramThatHasTheSameMembersButDoesSomethingElse(@TempDir Path folder)
            throws Exception {
        Path source = program("LostUpdate").resolve("Main.java");
        Path changed = folder.resolve("Main.java");
        String text = Files.readString(source);
        String other = text.replace("count + 1", "count + 3");
        assertFalse(other.equals(text));
        Files.writeString(changed, other);

        Cli cli = Cli.run("explore", changed, "--replay", scheduleOf("LostUpdate"));

        assertEquals(ExitCodes.USAGE, cli.exit(), cli.out());
        assertTrue(cli.err().contains("belongs to another program"), cli.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nonsense", "", "1-2-3", "zz-0--1", "1-0--1x", "1-0--x2", "1-0--1.9x9", "-"})
    void refusesAMangledSchedule(String schedule) {
        Cli cli = explore("LostUpdate", "--replay=" + schedule);

        assertEquals(ExitCodes.USAGE, cli.exit(), cli.out());
        assertEquals("", cli.out());
        assertFalse(cli.err().contains("\tat "), cli.err());
    }

    @Test
    void refusesAScheduleWithOneCharacterChanged() {
        String schedule = scheduleOf("OppositeLockOrder");
        for (int i = 0; i < schedule.length(); i++) {
            char changed = schedule.charAt(i) == '1' ? '2' : '1';
            String mangled = schedule.substring(0, i) + changed + schedule.substring(i + 1);

            Cli cli = explore("OppositeLockOrder", "--replay=" + mangled);

            assertTrue(
                    cli.exit() == ExitCodes.USAGE || traceOf(cli.out()).contains("lock monitor"),
                    mangled + "\n" + cli.out() + cli.err());
        }
    }
}
