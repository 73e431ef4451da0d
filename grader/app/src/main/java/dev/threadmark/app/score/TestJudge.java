package dev.threadmark.app.score;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Criterion;
import dev.threadmark.app.model.Evidence;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.Kind;
import dev.threadmark.app.model.Outcome;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.explorer.Exploration;
import dev.threadmark.worker.protocol.TestResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges the criteria that a test decides. */
final class TestJudge {
    private final Map<String, TestResult> results;
    private final Set<String> studentClasses;
    private final Places places;
    private final Messages messages;

    /**
     * Prepares to judge.
     *
     * @param results by criterion
     * @param studentClasses the binary names of the submission's classes
     * @param sources its files
     */
    TestJudge(
            Map<String, TestResult> results,
            Set<String> studentClasses,
            List<SourceFile> sources,
            Messages messages) {
        this.results = results;
        this.studentClasses = studentClasses;
        this.places = new Places(sources);
        this.messages = messages;
    }

    Judgement judge(Criterion criterion) {
        TestResult result = results.get(criterion.id());
        if (result == null) {
            return Judgement.of(
                    Outcome.NOT_RUN,
                    List.of(Feedback.of(messages.text("score.not-run"), null, null)));
        }
        Outcome outcome = Outcome.valueOf(result.outcome().name());
        if (result.exploration() != null) {
            return explored(outcome, result.exploration());
        }
        return Judgement.of(outcome, details(criterion, outcome, result));
    }

    private Judgement explored(Outcome outcome, Exploration found) {
        Evidence evidence = Evidence.of(found).withFiles(places::pathOrName);
        List<Feedback> details = outcome == Outcome.PASSED ? List.of() : List.of(lastPlace(found));
        return new Judgement(outcome, evidence, details);
    }

    /** The last step in a file of the student's is where the fault shows. */
    private Feedback lastPlace(Exploration found) {
        for (int i = found.trace().size() - 1; i >= 0; i--) {
            String path = places.own(found.trace().get(i).file());
            if (path != null) {
                return new Feedback(found.message(), null, path, found.trace().get(i).line(), 0);
            }
        }
        return Feedback.of(found.message(), null, null);
    }

    private List<Feedback> details(Criterion criterion, Outcome outcome, TestResult result) {
        if (outcome == Outcome.PASSED) {
            return criterion.kind() == Kind.STRESS
                    ? List.of(
                            Feedback.of(
                                    messages.text("score.stress-passed", result.rounds()),
                                    null,
                                    null))
                    : List.of();
        }
        if (criterion.kind() == Kind.STRESS || !isThrown(outcome)) {
            // Which round, which thread and which line is luck on real threads; a report must not
            // be.
            return List.of(Feedback.of(message(outcome, result), null, null));
        }
        String message = message(outcome, result);
        return List.of(
                place(result)
                        .map(
                                place ->
                                        new Feedback(
                                                message,
                                                null,
                                                places.own(place.file()),
                                                place.line(),
                                                0))
                        .orElse(Feedback.of(message, null, null)));
    }

    private static boolean isThrown(Outcome outcome) {
        return outcome == Outcome.FAILED || outcome == Outcome.EXCEPTION;
    }

    private String message(Outcome outcome, TestResult result) {
        return switch (outcome) {
            case FAILED ->
                    result.rounds() > 0 ? messages.text("score.stress-failed") : result.message();
            case EXCEPTION ->
                    result.exception() == null
                            ? messages.text("score.ended-jvm", result.message())
                            : messages.text(
                                    "score.exception", result.exception(), result.message());
            case DEADLOCK -> messages.text("score.deadlock");
            case TIMEOUT -> messages.text("score.timeout");
            case LEAKED_THREAD -> messages.text("score.leaked-thread");
            case INCONCLUSIVE -> messages.text("score.inconclusive", result.message());
            case NOT_RUN, PASSED, RACE, VIOLATION -> messages.text("score.not-run");
        };
    }

    /** The innermost place in the student's own code. */
    private Optional<TestResult.Location> place(TestResult result) {
        return result.stack().stream()
                .filter(location -> studentClasses.contains(location.className()))
                .filter(location -> location.line() > 0 && places.own(location.file()) != null)
                .findFirst();
    }
}
