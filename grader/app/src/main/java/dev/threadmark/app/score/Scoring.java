package dev.threadmark.app.score;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Criterion;
import dev.threadmark.app.model.CriterionResult;
import dev.threadmark.app.model.ExerciseResult;
import dev.threadmark.app.model.ExerciseStatus;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.Finding;
import dev.threadmark.app.model.Kind;
import dev.threadmark.app.model.Outcome;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.app.pack.Exercise;
import dev.threadmark.app.rules.Analysis;
import dev.threadmark.worker.protocol.TestOutcome;
import dev.threadmark.worker.protocol.TestResult;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives points for an exercise. */
public final class Scoring {
    /**
     * Faults that another criterion may have charged already; a body that merely throws or never
     * ran is not waived.
     */
    private static final Set<Outcome> WAIVABLE =
            Stream.concat(
                            Stream.of(Outcome.VIOLATION),
                            Arrays.stream(TestOutcome.values())
                                    .filter(TestOutcome::isFault)
                                    .map(outcome -> Outcome.valueOf(outcome.name())))
                    .collect(Collectors.toUnmodifiableSet());

    private final Exercise exercise;
    private final Messages messages;

    /** Prepares to score one exercise, with texts in one language. */
    public Scoring(Exercise exercise, Messages messages) {
        this.exercise = exercise;
        this.messages = messages;
    }

    /**
     * The result of an exercise that was not run: every criterion is NOT_RUN and the denominator
     * stays.
     */
    public ExerciseResult notGraded(ExerciseStatus status, List<Feedback> why) {
        List<CriterionResult> criteria =
                exercise.criteria().stream()
                        .map(
                                criterion ->
                                        result(
                                                criterion,
                                                Judgement.of(Outcome.NOT_RUN, List.of()),
                                                0,
                                                List.of()))
                        .toList();
        return sum(status, why, criteria, List.of());
    }

    /**
     * The result of an exercise that was run.
     *
     * @param results by criterion
     * @param studentClasses the binary names of the submission's classes
     * @param sources its files
     * @param feedback what stood in for missing files
     */
    public ExerciseResult graded(
            Map<String, TestResult> results,
            Analysis analysis,
            Set<String> studentClasses,
            List<SourceFile> sources,
            List<Feedback> feedback) {
        RuleJudge rules = new RuleJudge(analysis, messages);
        TestJudge tests = new TestJudge(results, studentClasses, sources, messages);
        Map<String, Judgement> judgements = new LinkedHashMap<>();
        for (Criterion criterion : exercise.criteria()) {
            judgements.put(
                    criterion.id(),
                    criterion.kind() == Kind.RULE
                            ? rules.judge(criterion)
                            : tests.judge(criterion));
        }
        Set<String> passed = standing(judgements, EnumSet.of(Outcome.PASSED));
        Set<String> open = standing(judgements, EnumSet.of(Outcome.PASSED, Outcome.INCONCLUSIVE));
        List<CriterionResult> criteria =
                exercise.criteria().stream()
                        .map(criterion -> points(criterion, judgements, passed, open))
                        .toList();
        return sum(ExerciseStatus.GRADED, feedback, criteria, analysis.findings());
    }

    /**
     * What came out like this and rests on something that did, too: a pass without a basis carries
     * nothing else.
     */
    private Set<String> standing(Map<String, Judgement> judgements, Set<Outcome> outcomes) {
        Set<String> standing = new HashSet<>(judgements.keySet());
        standing.removeIf(id -> !outcomes.contains(judgements.get(id).outcome()));
        boolean changed = true;
        while (changed) {
            List<String> baseless =
                    exercise.criteria().stream()
                            .filter(criterion -> lacksBasis(criterion, standing))
                            .map(Criterion::id)
                            .toList();
            changed = standing.removeAll(baseless);
        }
        return standing;
    }

    private static boolean lacksBasis(Criterion criterion, Set<String> passed) {
        return !criterion.requires().isEmpty()
                && criterion.requires().stream().noneMatch(passed::contains);
    }

    private CriterionResult points(
            Criterion criterion,
            Map<String, Judgement> judgements,
            Set<String> passed,
            Set<String> open) {
        Judgement judgement = judgements.get(criterion.id());
        if (lacksBasis(criterion, passed)) {
            return withoutItsBasis(criterion, passed, open.contains(criterion.id()));
        }
        if (judgement.outcome() == Outcome.PASSED) {
            return result(criterion, judgement, criterion.points(), List.of());
        }
        List<String> chargedBy = chargedBy(criterion, judgements);
        boolean settled = isSettled(criterion, judgement);
        if (chargedBy.isEmpty() || !settled && !WAIVABLE.contains(judgement.outcome())) {
            return result(criterion, judgement, 0, List.of());
        }
        String charged = messages.text("score.waived", titles(origins(chargedBy, judgements)));
        return result(
                criterion,
                settled ? Judgement.of(Outcome.NOT_RUN, List.of()) : judgement,
                criterion.points(),
                List.of(Feedback.of(charged, null, null)));
    }

    /** Whether it was left out because the fault was found without luck. */
    private static boolean isSettled(Criterion criterion, Judgement judgement) {
        return criterion.kind() == Kind.STRESS && judgement.outcome() == Outcome.NOT_RUN;
    }

    private static List<String> chargedBy(Criterion criterion, Map<String, Judgement> judgements) {
        return criterion.waivedBy().stream()
                .filter(id -> WAIVABLE.contains(judgements.get(id).outcome()))
                .toList();
    }

    /** Those of them that lose points themselves, and are not charged under yet another. */
    private List<String> origins(List<String> ids, Map<String, Judgement> judgements) {
        List<String> origins =
                ids.stream().filter(id -> chargedBy(criterion(id), judgements).isEmpty()).toList();
        return origins.isEmpty() ? ids : origins;
    }

    /** Nothing of what it rests on passed: it earns nothing, or waits for a person with it. */
    private CriterionResult withoutItsBasis(
            Criterion criterion, Set<String> passed, boolean undecided) {
        String needed =
                messages.text(
                        "score.requires", root(criterion, passed).title().in(messages.locale()));
        return result(
                criterion,
                Judgement.of(undecided ? Outcome.INCONCLUSIVE : Outcome.NOT_RUN, List.of()),
                0,
                List.of(Feedback.of(needed, null, null)));
    }

    /**
     * Where to begin, of all that a criterion rests on, be it through others: the nearest that does
     * not lack a basis itself.
     */
    private Criterion root(Criterion criterion, Set<String> passed) {
        Set<String> found = new LinkedHashSet<>(criterion.requires());
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            Criterion basis = criterion(open.remove());
            if (!lacksBasis(basis, passed)) {
                return basis;
            }
            basis.requires().stream().filter(found::add).forEach(open::add);
        }
        return criterion(criterion.requires().get(0));
    }

    private Criterion criterion(String id) {
        return exercise.criteria().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String titles(List<String> ids) {
        return String.join(
                messages.text("score.separator"),
                exercise.criteria().stream()
                        .filter(criterion -> ids.contains(criterion.id()))
                        .map(criterion -> criterion.title().in(messages.locale()))
                        .toList());
    }

    private CriterionResult result(
            Criterion criterion, Judgement judgement, int points, List<Feedback> last) {
        List<Feedback> feedback = new ArrayList<>(opening(criterion, judgement.outcome()));
        feedback.addAll(judgement.details());
        feedback.addAll(last);
        return new CriterionResult(
                criterion.id(),
                criterion.title().in(messages.locale()),
                criterion.kind(),
                points,
                criterion.points(),
                criterion.visibility(),
                judgement.outcome(),
                judgement.evidence(),
                feedback);
    }

    /** The author's words are for a fault; what could not be judged is none. */
    private List<Feedback> opening(Criterion criterion, Outcome outcome) {
        return switch (outcome) {
            case PASSED, NOT_RUN -> List.of();
            case INCONCLUSIVE ->
                    List.of(Feedback.of(messages.text("score.for-a-person"), null, null));
            default -> {
                String hint =
                        criterion.hint() == null ? null : criterion.hint().in(messages.locale());
                yield List.of(Feedback.of(criterion.rationale().in(messages.locale()), hint, null));
            }
        };
    }

    private ExerciseResult sum(
            ExerciseStatus status,
            List<Feedback> feedback,
            List<CriterionResult> criteria,
            List<Finding> findings) {
        return new ExerciseResult(
                exercise.id(),
                exercise.title().in(messages.locale()),
                status,
                criteria.stream().mapToInt(CriterionResult::points).sum(),
                exercise.rubric().points(),
                criteria.stream().mapToInt(CriterionResult::pending).sum(),
                feedback,
                criteria,
                findings);
    }
}
