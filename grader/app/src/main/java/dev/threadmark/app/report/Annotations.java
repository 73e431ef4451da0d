package dev.threadmark.app.report;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.CriterionResult;
import dev.threadmark.app.model.ExerciseResult;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.Finding;
import dev.threadmark.app.model.Outcome;
import dev.threadmark.app.model.ScoreReport;
import dev.threadmark.app.model.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A report as GitHub workflow commands, which show it beside the lines of a pull request.
 *
 * <p>A criterion that failed is an error, one that a person has to decide a warning, advice a
 * notice. Whatever comes from a submission is escaped: it can give no commands of its own.
 */
public final class Annotations {
    /** GitHub shows this many of each level per step and drops the others. */
    private static final int LIMIT = 10;

    private enum Level {
        ERROR,
        WARNING,
        NOTICE;

        String command() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Messages messages;
    private final String sources;
    private final Map<Level, List<String>> commands = new EnumMap<>(Level.class);

    private Annotations(Messages messages, String sources) {
        this.messages = messages;
        this.sources = sources;
    }

    /**
     * The commands, one per line, at most 10 of each level: of more, the tenth says how many there
     * are.
     *
     * @param sources where an exercise's files are in the repository, from its root, such as {@code
     *     exercises/{exercise}}, in which {@code {exercise}} stands for the exercise's id
     */
    public static String of(ScoreReport report, Messages messages, String sources) {
        Annotations annotations = new Annotations(messages, sources);
        report.feedback().forEach(feedback -> annotations.add(Level.ERROR, "", "", feedback));
        report.exercises().forEach(annotations::exercise);
        return annotations.text();
    }

    private void exercise(ExerciseResult exercise) {
        String id = exercise.id();
        exercise.feedback()
                .forEach(feedback -> add(level(exercise), id, exercise.title(), feedback));
        exercise.criteria().forEach(criterion -> criterion(id, criterion));
        exercise.findings().stream()
                .filter(finding -> finding.severity() == Severity.ADVICE)
                .forEach(
                        finding ->
                                add(
                                        Level.NOTICE,
                                        id,
                                        "[" + finding.rule() + "]",
                                        feedback(finding)));
    }

    /** What an exercise says about a stub that stands in is no fault; why it was not graded is. */
    private static Level level(ExerciseResult exercise) {
        return switch (exercise.status()) {
            case COMPILE_ERROR, REJECTED -> Level.ERROR;
            case GRADED -> Level.WARNING;
            case NOT_SUBMITTED -> Level.NOTICE;
        };
    }

    private void criterion(String exercise, CriterionResult criterion) {
        // What was not run, or cost nothing, follows from something else that is told already.
        boolean told =
                criterion.outcome() == Outcome.NOT_RUN
                        || criterion.points() > 0
                        || criterion.feedback().isEmpty();
        if (criterion.outcome() == Outcome.PASSED || told) {
            return;
        }
        Level level = criterion.outcome() == Outcome.INCONCLUSIVE ? Level.WARNING : Level.ERROR;
        add(level, exercise, criterion.title(), merged(criterion.feedback()));
    }

    /** The first feedback that names a line, with the first hint that there is. */
    private static Feedback merged(List<Feedback> all) {
        Feedback fact =
                all.stream().filter(feedback -> feedback.line() > 0).findFirst().orElse(all.get(0));
        String hint =
                Stream.concat(Stream.of(fact), all.stream())
                        .map(Feedback::hint)
                        .filter(text -> text != null && !text.isEmpty())
                        .findFirst()
                        .orElse("");
        return new Feedback(fact.message(), hint, fact.file(), fact.line(), fact.column());
    }

    private static Feedback feedback(Finding finding) {
        return new Feedback(
                finding.message(),
                finding.hint(),
                finding.file(),
                finding.line(),
                finding.column());
    }

    private void add(Level level, String exercise, String title, Feedback feedback) {
        List<String> properties = new ArrayList<>();
        if (feedback.file() != null && !exercise.isEmpty()) {
            String folder = sources.replace("{exercise}", exercise);
            properties.add("file=" + property(folder + "/" + feedback.file()));
            if (feedback.line() > 0) {
                properties.add("line=" + feedback.line());
            }
            if (feedback.column() > 0) {
                properties.add("col=" + feedback.column());
            }
        }
        if (!title.isEmpty()) {
            properties.add("title=" + property(title));
        }
        String hint =
                feedback.hint() == null || feedback.hint().isEmpty() ? "" : "\n" + feedback.hint();
        commands.computeIfAbsent(level, any -> new ArrayList<>())
                .add(command(level, properties, feedback.message() + hint));
    }

    private static String command(Level level, List<String> properties, String message) {
        String space = properties.isEmpty() ? "" : " ";
        return "::" + level.command() + space + String.join(",", properties) + "::" + data(message);
    }

    private String text() {
        StringBuilder out = new StringBuilder();
        commands.forEach(
                (level, all) -> {
                    boolean tooMany = all.size() > LIMIT;
                    List<String> shown = tooMany ? all.subList(0, LIMIT - 1) : all;
                    shown.forEach(command -> out.append(command).append('\n'));
                    if (tooMany) {
                        String more = messages.text("github.more", all.size() - shown.size());
                        out.append(command(level, List.of(), more)).append('\n');
                    }
                });
        return out.toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
