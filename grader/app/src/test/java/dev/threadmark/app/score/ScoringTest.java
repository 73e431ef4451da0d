package dev.threadmark.app.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Criterion;
import dev.threadmark.app.model.CriterionResult;
import dev.threadmark.app.model.ExerciseResult;
import dev.threadmark.app.model.ExerciseStatus;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.Finding;
import dev.threadmark.app.model.Kind;
import dev.threadmark.app.model.Outcome;
import dev.threadmark.app.model.Severity;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.app.model.Text;
import dev.threadmark.app.model.Undecided;
import dev.threadmark.app.model.Visibility;
import dev.threadmark.app.pack.CompiledTests;
import dev.threadmark.app.pack.Exercise;
import dev.threadmark.app.pack.Rubric;
import dev.threadmark.app.rules.Analysis;
import dev.threadmark.worker.protocol.TestOutcome;
import dev.threadmark.worker.protocol.TestResult;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoringTest {
    private static final Text TEXT = new Text("text", null);
    private static final Criterion BASIC = test("x.basic", 60, List.of(), List.of());
    private static final Criterion SAFE = test("x.safe", 10, List.of("x.basic"), List.of());
    private static final Criterion RULE = rule(30, List.of("x.basic"), List.of("x.basic"));
    private static final SourceFile SOURCE = new SourceFile("src/main/java/x/A.java", "class A {}");

    static Criterion test(String id, int points, List<String> waivedBy, List<String> requires) {
        return criterion(id, Kind.TEST, points, waivedBy, requires);
    }

    private static Criterion stress(List<String> waivedBy) {
        return criterion("x.stress", Kind.STRESS, 30, waivedBy, List.of());
    }

    private static Criterion rule(int points, List<String> waivedBy, List<String> requires) {
        return criterion("x.rule", Kind.RULE, points, waivedBy, requires);
    }

    private static Criterion criterion(
            String id, Kind kind, int points, List<String> waivedBy, List<String> requires) {
        return new Criterion(
                id,
                new Text(id, null),
                kind,
                points,
                Visibility.VISIBLE,
                TEXT,
                TEXT,
                kind == Kind.RULE ? List.of("LK01") : List.of(),
                waivedBy,
                requires);
    }

    /** A stress test that was not run and charges what the first of two others charges. */
    private static CriterionResult stressAfter(TestOutcome basic, TestOutcome safe) {
        Criterion stress = stress(List.of("x.basic"));
        return of(score(results(basic, safe), clean(), BASIC, SAFE, stress), "x.stress");
    }

    private static ExerciseResult score(
            Map<String, TestResult> results, Analysis analysis, Criterion... criteria) {
        return scoring(criteria)
                .graded(results, analysis, Set.of("x.A"), List.of(SOURCE), List.of());
    }

    private static Scoring scoring(Criterion... criteria) {
        Rubric rubric = new Rubric("threadmark/rubric/v1", "x", "1.0.0", 100, List.of(criteria));
        CompiledTests tests = new CompiledTests(Map.of(), Map.of(), List.of());
        Exercise exercise =
                new Exercise("x", TEXT, "x", 17, List.of(), rubric, List.of(), tests, Path.of("x"));
        return new Scoring(exercise, Messages.of(Locale.ENGLISH));
    }

    private static Map<String, TestResult> results(TestOutcome basic, TestOutcome safe) {
        return Map.of("x.basic", result("x.basic", basic), "x.safe", result("x.safe", safe));
    }

    private static TestResult result(String id, TestOutcome outcome) {
        return new TestResult(id, outcome, "seen", null, List.of(), 0, null);
    }

    private static Analysis findings(Severity severity) {
        Finding finding = new Finding("LK01", severity, SOURCE.path(), 3, 5, "held", "release");
        return new Analysis(List.of(finding), List.of());
    }

    private static Analysis clean() {
        return new Analysis(List.of(), List.of());
    }

    private static CriterionResult of(ExerciseResult result, String id) {
        return result.criteria().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void addsUpWhatPassed() {
        ExerciseResult result =
                score(results(TestOutcome.PASSED, TestOutcome.PASSED), clean(), BASIC, SAFE, RULE);
        assertEquals(100, result.score());
        assertEquals(0, result.pending());
    }

    @Test
    void chargesOneFaultOnce() {
        ExerciseResult result =
                score(results(TestOutcome.RACE, TestOutcome.RACE), clean(), BASIC, SAFE);
        assertEquals(0, of(result, "x.basic").points());
        assertEquals(10, of(result, "x.safe").points());
        assertEquals(Outcome.RACE, of(result, "x.safe").outcome());
    }

    @Test
    void namesOnlyWhatIsChargedAndNotWhatKeepsItsPointsToo() {
        Criterion last = test("x.last", 30, List.of("x.basic", "x.safe"), List.of());
        Map<String, TestResult> results =
                new HashMap<>(results(TestOutcome.RACE, TestOutcome.RACE));
        results.put("x.last", result("x.last", TestOutcome.RACE));
        List<Feedback> feedback =
                of(score(results, clean(), BASIC, SAFE, last), "x.last").feedback();
        assertEquals(
                "Keeps its points, because the fault is already charged under: x.basic.",
                feedback.get(feedback.size() - 1).message());
    }

    @Test
    void waivesNothingForABodyThatMerelyThrows() {
        ExerciseResult result =
                score(results(TestOutcome.EXCEPTION, TestOutcome.EXCEPTION), clean(), BASIC, SAFE);
        assertEquals(0, result.score());
    }

    @Test
    void waivesNothingWhenTheOtherFaultWasNotCharged() {
        ExerciseResult result =
                score(results(TestOutcome.PASSED, TestOutcome.FAILED), clean(), BASIC, SAFE);
        assertEquals(0, of(result, "x.safe").points());
    }

    @Test
    void aMissingResultIsNeverAPass() {
        ExerciseResult result = score(Map.of(), clean(), BASIC);
        assertEquals(Outcome.NOT_RUN, of(result, "x.basic").outcome());
        assertEquals(0, result.score());
    }

    @Test
    void aStressTestThatOthersHaveSettledKeepsItsPoints() {
        CriterionResult stress = stressAfter(TestOutcome.FAILED, TestOutcome.PASSED);
        assertEquals(Outcome.NOT_RUN, stress.outcome());
        assertEquals(30, stress.points());
        assertEquals(
                List.of("Keeps its points, because the fault is already charged under: x.basic."),
                stress.feedback().stream().map(Feedback::message).toList());
    }

    @Test
    void aStressTestThatIsMissingEarnsNothing() {
        CriterionResult stress = stressAfter(TestOutcome.PASSED, TestOutcome.FAILED);
        assertEquals(Outcome.NOT_RUN, stress.outcome());
        assertEquals(0, stress.points());
    }

    @Test
    void aStressTestShowsNoWordOfTheSubmission() {
        Map<String, TestResult> results =
                Map.of(
                        "x.stress",
                        new TestResult(
                                "x.stress",
                                TestOutcome.EXCEPTION,
                                "what a hidden test passed in",
                                "x.Told",
                                List.of(new TestResult.Location("x.A", "A.java", 12)),
                                3,
                                null));
        CriterionResult stress = of(score(results, clean(), stress(List.of())), "x.stress");
        assertEquals(
                List.of("text", "Failed on real threads in one of many rounds."),
                stress.feedback().stream().map(Feedback::message).toList());
        assertTrue(stress.feedback().stream().allMatch(feedback -> feedback.file() == null));
    }

    @Test
    void aRuleWithoutTheBehaviourItProtectsEarnsNothing() {
        ExerciseResult result =
                score(results(TestOutcome.EXCEPTION, TestOutcome.PASSED), clean(), BASIC, RULE);
        assertEquals(Outcome.NOT_RUN, of(result, "x.rule").outcome());
        assertEquals(0, result.score());
    }

    @Test
    void aPassWithoutABasisCarriesNothingElse() {
        Criterion middle = test("x.safe", 10, List.of(), List.of("x.basic"));
        Criterion last = rule(30, List.of(), List.of("x.safe"));
        ExerciseResult result =
                score(
                        results(TestOutcome.FAILED, TestOutcome.PASSED),
                        clean(),
                        BASIC,
                        middle,
                        last);
        assertEquals(0, result.score());
    }

    @Test
    void namesTheRootOfWhatDoesNotCount() {
        Criterion middle = test("x.safe", 10, List.of(), List.of("x.last", "x.basic"));
        Criterion last = test("x.last", 30, List.of(), List.of("x.safe"));
        ExerciseResult result =
                score(
                        results(TestOutcome.FAILED, TestOutcome.PASSED),
                        clean(),
                        BASIC,
                        middle,
                        last);
        String advice = "Counts once this works: x.basic.";
        assertEquals(advice, of(result, "x.safe").feedback().get(0).message());
        assertEquals(advice, of(result, "x.last").feedback().get(0).message());
    }

    @Test
    void whatRestsOnSomethingUndecidedWaitsWithIt() {
        ExerciseResult result =
                score(results(TestOutcome.INCONCLUSIVE, TestOutcome.PASSED), clean(), BASIC, RULE);
        assertEquals(Outcome.INCONCLUSIVE, of(result, "x.rule").outcome());
        assertEquals(90, result.pending());
    }

    @Test
    void nobodyNeedsToDecideWhatCannotCount() {
        Criterion middle = test("x.safe", 10, List.of(), List.of("x.basic"));
        Criterion last = rule(30, List.of(), List.of("x.safe"));
        ExerciseResult result =
                score(
                        results(TestOutcome.FAILED, TestOutcome.INCONCLUSIVE),
                        clean(),
                        BASIC,
                        middle,
                        last);
        assertEquals(Outcome.NOT_RUN, of(result, "x.safe").outcome());
        assertEquals(0, result.pending());
    }

    @Test
    void whatCannotBeJudgedIsNotBlamedOnTheStudent() {
        ExerciseResult result =
                score(results(TestOutcome.INCONCLUSIVE, TestOutcome.PASSED), clean(), BASIC, RULE);
        assertEquals(
                "threadmark cannot judge this, so a person will decide on its points.",
                of(result, "x.basic").feedback().get(0).message());
    }

    @Test
    void aBrokenRuleCostsItsPoints() {
        ExerciseResult result =
                score(
                        results(TestOutcome.PASSED, TestOutcome.PASSED),
                        findings(Severity.ERROR),
                        BASIC,
                        RULE);
        assertEquals(Outcome.VIOLATION, of(result, "x.rule").outcome());
        assertEquals(60, result.score());
        assertTrue(
                of(result, "x.rule").feedback().stream()
                        .anyMatch(feedback -> feedback.line() == 3));
    }

    @Test
    void adviceCostsNothing() {
        ExerciseResult result =
                score(
                        results(TestOutcome.PASSED, TestOutcome.PASSED),
                        findings(Severity.ADVICE),
                        BASIC,
                        RULE);
        assertEquals(90, result.score());
    }

    @Test
    void whatCannotBeJudgedIsSetApart() {
        Analysis undecided =
                new Analysis(
                        List.of(), List.of(new Undecided("LK01", SOURCE.path(), 3, "recursion")));
        ExerciseResult result =
                score(results(TestOutcome.PASSED, TestOutcome.PASSED), undecided, BASIC, RULE);
        assertEquals(60, result.score());
        assertEquals(30, result.pending());
    }

    @Test
    void theDenominatorStaysWhenNothingIsGraded() {
        ExerciseResult result =
                scoring(BASIC, SAFE, RULE).notGraded(ExerciseStatus.COMPILE_ERROR, List.of());
        assertEquals(100, result.maxScore());
        assertEquals(3, result.criteria().size());
        assertEquals(0, result.score());
    }
}
