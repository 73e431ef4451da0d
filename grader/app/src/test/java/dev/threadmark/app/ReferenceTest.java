package dev.threadmark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.app.model.CriterionResult;
import dev.threadmark.app.model.ExerciseResult;
import dev.threadmark.app.model.ExerciseStatus;
import dev.threadmark.app.model.Kind;
import dev.threadmark.app.pack.Exercise;
import dev.threadmark.app.report.Json;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every exercise can be solved, and is not solved yet. */
@Execution(ExecutionMode.CONCURRENT)
class ReferenceTest {
    @TestFactory
    Stream<DynamicTest> theModelSolutionGetsEveryPointByAnExhaustiveSearch() throws Exception {
        return exercises(
                id -> {
                    ExerciseResult result = grade("reference/" + id, id);
                    assertEquals(result.maxScore(), result.score(), Json.text(result));
                    result.criteria().stream()
                            .filter(criterion -> criterion.kind() == Kind.EXPLORED)
                            .forEach(ReferenceTest::assertExhaustive);
                });
    }

    @TestFactory
    Stream<DynamicTest> theStubCompilesAndGetsNothing() throws Exception {
        return exercises(
                id -> {
                    ExerciseResult result = grade("exercises/" + id, id);
                    assertEquals(ExerciseStatus.GRADED, result.status(), Json.text(result));
                    assertEquals(0, result.score() + result.pending(), Json.text(result));
                });
    }

    private static void assertExhaustive(CriterionResult criterion) {
        assertTrue(criterion.evidence().exhaustive(), Json.text(criterion));
    }

    private interface Check {
        void accept(String id) throws Exception;
    }

    private static Stream<DynamicTest> exercises(Check check) throws Exception {
        return TestGrader.pack(Repository.root()).exercises().stream()
                .map(Exercise::id)
                .map(id -> DynamicTest.dynamicTest(id, () -> check.accept(id)));
    }

    private static ExerciseResult grade(String folder, String id) throws Exception {
        return TestGrader.of(id).grade(Repository.root().resolve(folder)).exercises().get(0);
    }
}
