package dev.threadmark.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.app.model.CriterionResult;
import dev.threadmark.app.model.ExerciseResult;
import dev.threadmark.app.model.ScoreReport;
import dev.threadmark.app.report.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every submission of {@code test-fixtures/submissions} gets the result that its {@code
 * expected.json} says.
 */
@Execution(ExecutionMode.CONCURRENT)
class FixturesTest {
    private static final Path SUBMISSIONS = Repository.root().resolve("test-fixtures/submissions");

    @TestFactory
    Stream<DynamicTest> givesTheExpectedResult() throws Exception {
        List<Path> cases =
                Repository.folders(SUBMISSIONS).stream().flatMap(FixturesTest::cases).toList();
        assertTrue(
                cases.size() >= 51,
                "3 exercises with at least 5 right and 12 wrong submissions each");
        return cases.stream()
                .map(
                        folder ->
                                DynamicTest.dynamicTest(
                                        SUBMISSIONS.relativize(folder).toString(),
                                        () -> check(folder)));
    }

    private static Stream<Path> cases(Path slug) {
        try {
            return Repository.folders(slug).stream();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void check(Path folder) throws Exception {
        JsonNode expected =
                new JsonMapper().readTree(Files.readString(folder.resolve("expected.json")));
        ScoreReport report = TestGrader.of(expected.get("exercise").asString()).grade(folder);
        String seen = Json.text(report);
        assertEquals(expected.get("status").asString(), report.status().name(), seen);
        ExerciseResult exercise = report.exercises().get(0);
        assertAll(
                seen,
                () ->
                        assertEquals(
                                expected.get("exerciseStatus").asString(),
                                exercise.status().name()),
                () ->
                        assertEquals(
                                outcomes(expected.get("criteria"), exercise), outcomes(exercise)),
                () ->
                        assertTrue(
                                exercise.score() >= expected.get("score").get("min").asInt()
                                        && exercise.score()
                                                <= expected.get("score").get("max").asInt(),
                                "score "
                                        + exercise.score()
                                        + ", expected "
                                        + expected.get("score")));
        expected.path("lines")
                .properties()
                .forEach(
                        entry ->
                                assertTrue(
                                        lines(exercise, entry.getKey())
                                                .contains(entry.getValue().asString()),
                                        seen));
        assertEquals(List.of(), ScoreSchema.problems(seen));
    }

    /** Where the feedback of a criterion points to. */
    private static List<String> lines(ExerciseResult exercise, String criterion) {
        return exercise.criteria().stream()
                .filter(each -> each.id().equals(criterion))
                .flatMap(each -> each.feedback().stream())
                .map(feedback -> feedback.file() + ":" + feedback.line())
                .toList();
    }

    private static Map<String, String> outcomes(ExerciseResult exercise) {
        return exercise.criteria().stream()
                .collect(
                        Collectors.toMap(
                                CriterionResult::id,
                                criterion -> criterion.outcome().name(),
                                (a, b) -> a,
                                TreeMap::new));
    }

    /**
     * What is expected; where several outcomes are right, the one that was seen if it is among
     * them.
     */
    private static Map<String, String> outcomes(JsonNode criteria, ExerciseResult seen) {
        Map<String, String> actual = outcomes(seen);
        Map<String, String> expected = new TreeMap<>();
        criteria.properties()
                .forEach(
                        entry -> {
                            List<String> right =
                                    entry.getValue().isArray()
                                            ? entry.getValue()
                                                    .valueStream()
                                                    .map(JsonNode::asString)
                                                    .toList()
                                            : List.of(entry.getValue().asString());
                            String outcome = actual.get(entry.getKey());
                            expected.put(
                                    entry.getKey(),
                                    right.contains(outcome) ? outcome : String.join(" or ", right));
                        });
        return expected;
    }
}
