package dev.threadmark.app.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.app.i18n.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every fixture: its rule reports exactly the marked lines, and no other rule anything else. */
class RuleFixturesTest {
    private static final Messages MESSAGES = Messages.of(Locale.ENGLISH);

    /** One test for each, so that the mutation profile runs only those that reach a mutant. */
    @TestFactory
    Stream<DynamicTest> reportsExactlyTheMarkedLines() {
        return Fixture.all().stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> compare(fixture)));
    }

    private static void compare(Fixture fixture) {
        Analysis analysis =
                RuleEngine.analyse(List.of(fixture.source()), RuleTable.allRules(), MESSAGES);
        assertEquals(List.of(), RuleTable.compare(fixture, analysis, new HashMap<>()));
    }

    @Test
    void findsTheFixtures() {
        assertTrue(Fixture.all().size() > 1100, () -> "only " + Fixture.all().size());
    }
}
