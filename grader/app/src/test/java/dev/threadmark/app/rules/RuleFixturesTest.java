package dev.threadmark.app.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.app.i18n.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every fixture: its rule reports exactly the marked lines, and no other rule anything else. */
class RuleFixturesTest {
    private static final Messages MESSAGES = Messages.of(Locale.ENGLISH);

    @TestFactory
    Stream<DynamicTest> reportsExactlyTheMarkedLines() {
        Map<String, List<Fixture>> byRule =
                Fixture.all().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Fixture::rule, TreeMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> compare(e.getValue())));
    }

    private static void compare(List<Fixture> fixtures) {
        List<String> differences = new ArrayList<>();
        for (Fixture fixture : fixtures) {
            Analysis analysis =
                    RuleEngine.analyse(List.of(fixture.source()), RuleTable.allRules(), MESSAGES);
            differences.addAll(RuleTable.compare(fixture, analysis, new HashMap<>()));
        }
        assertEquals(List.of(), differences);
    }

    @Test
    void findsTheFixtures() {
        assertTrue(Fixture.all().size() > 1100, () -> "only " + Fixture.all().size());
    }
}
