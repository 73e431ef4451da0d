package dev.threadmark.app.score;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Criterion;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.Finding;
import dev.threadmark.app.model.Outcome;
import dev.threadmark.app.model.Severity;
import dev.threadmark.app.model.Undecided;
import dev.threadmark.app.rules.Analysis;
import dev.threadmark.app.rules.RuleEngine;
import java.util.List;
import java.util.stream.Stream;

/** Judges the criteria that static rules decide. */
final class RuleJudge {
    private final Analysis analysis;
    private final Messages messages;

    RuleJudge(Analysis analysis, Messages messages) {
        this.analysis = analysis;
        this.messages = messages;
    }

    /** A violation outweighs what could not be judged; advice costs nothing. */
    Judgement judge(Criterion criterion) {
        List<Feedback> violations =
                analysis.findings().stream()
                        .filter(finding -> finding.severity() != Severity.ADVICE)
                        .filter(finding -> criterion.rules().contains(finding.rule()))
                        .map(RuleJudge::feedback)
                        .toList();
        if (!violations.isEmpty()) {
            return Judgement.of(Outcome.VIOLATION, violations);
        }
        List<Feedback> undecided =
                analysis.undecided().stream()
                        .filter(
                                place ->
                                        criterion.rules().contains(place.rule())
                                                || isSource(place.rule()))
                        .map(this::feedback)
                        .toList();
        List<Feedback> unread =
                analysis.findings().stream()
                        .filter(finding -> isSource(finding.rule()))
                        .map(RuleJudge::feedback)
                        .toList();
        List<Feedback> why = Stream.concat(unread.stream(), undecided.stream()).toList();
        return Judgement.of(why.isEmpty() ? Outcome.PASSED : Outcome.INCONCLUSIVE, why);
    }

    /** A source that the rules could not read is not clean by any of them. */
    private static boolean isSource(String rule) {
        return rule.equals(RuleEngine.SOURCE_RULE);
    }

    private static Feedback feedback(Finding finding) {
        String message = "[" + finding.rule() + "] " + finding.message();
        return new Feedback(
                message, finding.hint(), finding.file(), finding.line(), finding.column());
    }

    private Feedback feedback(Undecided place) {
        String message = messages.text("score.undecided", place.rule(), place.reason());
        return new Feedback(message, null, place.file(), place.line(), 0);
    }
}
