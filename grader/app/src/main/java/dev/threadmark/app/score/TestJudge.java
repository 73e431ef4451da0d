package dev.threadmark.app.score;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Criterion;
import dev.threadmark.app.model.Evidence;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.Kind;
import dev.threadmark.app.model.Outcome;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.explorer.Deadlock;
import dev.threadmark.explorer.Exploration;
import dev.threadmark.explorer.TraceStep;
import dev.threadmark.worker.protocol.TestResult;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
            return explored(outcome, result);
        }
        return Judgement.of(outcome, details(criterion, outcome, result));
    }

    private Judgement explored(Outcome outcome, TestResult result) {
        Exploration found = result.exploration();
        Evidence evidence = Evidence.of(found).withFiles(places::pathOrName);
        List<Feedback> details =
                outcome == Outcome.PASSED
                        ? List.of()
                        : List.of(at(found.message(), showsAt(result, found)));
        return new Judgement(outcome, evidence, details);
    }

    /**
     * Where a fault shows in the student's own code: where it was thrown, where a thread goes round
     * for ever, where one waits for ever, or else at the last step.
     */
    private Optional<Line> showsAt(TestResult result, Exploration found) {
        return Stream.of(
                        place(result).stream(),
                        waits(found.deadlock()),
                        lastStepsFirst(found.trace()))
                .flatMap(lines -> lines)
                .filter(line -> places.own(line.file()) != null)
                .findFirst();
    }

    private Feedback at(String message, Optional<Line> line) {
        return line.map(
                        place ->
                                new Feedback(
                                        message, null, places.own(place.file()), place.line(), 0))
                .orElse(Feedback.of(message, null, null));
    }

    private record Line(String file, int line) {}

    private static Stream<Line> waits(Deadlock deadlock) {
        return deadlock == null
                ? Stream.empty()
                : deadlock.waits().stream()
                        .sorted(Comparator.comparing(wait -> !wait.target().isEmpty()))
                        .map(wait -> new Line(wait.file(), wait.line()));
    }

    private static Stream<Line> lastStepsFirst(List<TraceStep> trace) {
        return IntStream.rangeClosed(1, trace.size())
                .mapToObj(i -> trace.get(trace.size() - i))
                .map(step -> new Line(step.file(), step.line()));
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
        if (!isThrown(outcome)) {
            return List.of(Feedback.of(message(outcome, result), null, null));
        }
        if (criterion.kind() == Kind.STRESS) {
            // Which round, which thread and which line is luck on real threads; a report must not
            // be. And a stress test comes after hidden ones, of which no word may come out.
            return List.of(Feedback.of(messages.text("score.stress-failed"), null, null));
        }
        return List.of(at(message(outcome, result), place(result)));
    }

    private static boolean isThrown(Outcome outcome) {
        return outcome == Outcome.FAILED || outcome == Outcome.EXCEPTION;
    }

    private String message(Outcome outcome, TestResult result) {
        return switch (outcome) {
            case FAILED -> result.message();
            case EXCEPTION -> exception(result);
            case DEADLOCK -> messages.text("score.deadlock");
            case TIMEOUT -> messages.text("score.timeout");
            case LEAKED_THREAD -> messages.text("score.leaked-thread");
            case INCONCLUSIVE -> messages.text("score.inconclusive", result.message());
            case NOT_RUN, PASSED, RACE, VIOLATION -> messages.text("score.not-run");
        };
    }

    private String exception(TestResult result) {
        if (result.exception() == null) {
            return messages.text("score.ended-jvm", result.message());
        }
        return result.message().isEmpty()
                ? result.exception()
                : messages.text("score.exception", result.exception(), result.message());
    }

    /** The innermost place in the student's own code. */
    private Optional<Line> place(TestResult result) {
        return result.stack().stream()
                .filter(location -> studentClasses.contains(location.className()))
                .filter(location -> location.line() > 0 && places.own(location.file()) != null)
                .map(location -> new Line(location.file(), location.line()))
                .findFirst();
    }
}
