package dev.threadmark.app.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules, pages and fixtures belong together one to one, and the pages tell the truth. */
class RulePagesTest {
    private static final Path PAGES = Fixture.root().resolve("../../grader/docs/rules").normalize();
    private static final String IMPORTS =
            "import java.util.*; import java.util.concurrent.*;"
                    + " import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; ";

    static List<RuleInfo> rules() {
        return RuleEngine.catalogue();
    }

    @Test
    void everyRuleHasItsPageAndBothFixtureFolders() throws IOException {
        Set<String> ids = RuleTable.allRules();
        assertEquals(ids, names(PAGES, ".md"));
        assertEquals(ids, names(Fixture.root(), ""));
        for (String id : ids) {
            assertFalse(names(Fixture.root().resolve(id + "/flagged"), ".java").isEmpty(), id);
            assertFalse(names(Fixture.root().resolve(id + "/clean"), ".java").isEmpty(), id);
        }
    }

    private static Set<String> names(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> end.isEmpty() ? !n.contains(".") : n.endsWith(end))
                    .filter(n -> !n.equals("README.md"))
                    .map(n -> n.substring(0, n.length() - end.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void reportsTheWrongCodeOfItsPage(RuleInfo rule) throws IOException {
        assertTrue(finds(rule, "Wrong"), rule.id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void leavesTheRightCodeOfItsPageAlone(RuleInfo rule) throws IOException {
        assertFalse(finds(rule, "Right"), rule.id());
    }

    private static boolean finds(RuleInfo rule, String section) throws IOException {
        String page = Files.readString(PAGES.resolve(rule.id() + ".md"));
        Matcher code =
                Pattern.compile("## " + section + "\n\n```java\n(.*?)```", Pattern.DOTALL)
                        .matcher(page);
        assertTrue(code.find(), "no section " + section);
        SourceFile source = new SourceFile(rule.id(), IMPORTS + code.group(1));
        return RuleEngine.analyse(List.of(source), Set.of(rule.id()), Messages.of(Locale.ENGLISH))
                .findings()
                .stream()
                .anyMatch(f -> f.rule().equals(rule.id()));
    }

    @Test
    void theReferenceTableIsCurrent() throws IOException {
        String table = RuleReference.table(PAGES);
        Path file = PAGES.resolve("README.md");
        if (Boolean.getBoolean("refresh")) {
            Files.writeString(file, table);
        }
        assertEquals(
                table, Files.readString(file), "run the tests once with -Drefresh=true and look");
    }
}
