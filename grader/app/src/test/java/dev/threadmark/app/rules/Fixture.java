package dev.threadmark.app.rules;

import dev.threadmark.app.model.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program with marks that say what the rules must and may report, line by line.
 *
 * @param rule the rule it was written for
 * @param flagged whether it holds a fault of that rule
 * @param name its file name
 * @param source its text
 * @param required the lines of each rule that must be reported
 * @param allowed the lines of each rule that may be reported
 */
record Fixture(
        String rule,
        boolean flagged,
        String name,
        SourceFile source,
        Map<String, Set<Integer>> required,
        Map<String, Set<Integer>> allowed) {
    private static final Pattern MARK = Pattern.compile("//\\s*((?:flag|also)\\b.*)$");

    /** The folder of all fixtures, found from the module or from the root. */
    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("test-fixtures/rules"))) {
            here = here.getParent();
        }
        return here.resolve("test-fixtures/rules");
    }

    private static final class All {
        static final List<Fixture> FIXTURES = readAll();
    }

    /** Every fixture, in the order of rule, kind and name. */
    static List<Fixture> all() {
        return All.FIXTURES;
    }

    private static List<Fixture> readAll() {
        try (Stream<Path> files = Files.walk(root())) {
            List<Fixture> found = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                Fixture fixture = read(file);
                if (!fixture.needsExercise()) {
                    found.add(fixture);
                }
            }
            return found;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What an exercise demands of a class is compared with its stub, not by the rules. */
    private boolean needsExercise() {
        return rule.equals("ST00") && flagged && source.text().contains("// requires ");
    }

    private static Fixture read(Path file) throws IOException {
        String kind = file.getParent().getFileName().toString();
        String rule = file.getParent().getParent().getFileName().toString();
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Map<String, Set<Integer>> required = new HashMap<>();
        Map<String, Set<Integer>> allowed = new HashMap<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            Matcher mark = MARK.matcher(line);
            if (mark.find()) {
                addMarks(mark.group(1), rule, number, required, allowed);
            }
        }
        String name = rule + "/" + kind + "/" + file.getFileName();
        return new Fixture(
                rule, kind.equals("flagged"), name, new SourceFile(name, text), required, allowed);
    }

    private static void addMarks(
            String marks,
            String rule,
            int line,
            Map<String, Set<Integer>> required,
            Map<String, Set<Integer>> allowed) {
        boolean also = false;
        for (String word : marks.split("[,\\s]+")) {
            if (word.equals("flag")) {
                required.computeIfAbsent(rule, r -> new TreeSet<>()).add(line);
            } else if (word.equals("also")) {
                also = true;
            } else if (word.matches("[A-Z]{2}\\d\\d")) {
                Map<String, Set<Integer>> into = also ? allowed : required;
                into.computeIfAbsent(word, r -> new TreeSet<>()).add(line);
            }
        }
    }

    Set<Integer> requiredLines(String ruleId) {
        return required.getOrDefault(ruleId, Set.of());
    }

    boolean allows(String ruleId, int line) {
        return required.getOrDefault(ruleId, Set.of()).contains(line)
                || allowed.getOrDefault(ruleId, Set.of()).contains(line);
    }

    /** Whether an advice on a line is to be compared: in its own folder, or where it is named. */
    boolean compares(String ruleId) {
        return !ruleId.equals("LK08") || rule.equals("LK08");
    }
}
