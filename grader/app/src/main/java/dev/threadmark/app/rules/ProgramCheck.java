package dev.threadmark.app.rules;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Finding;
import dev.threadmark.app.model.Severity;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.app.model.Undecided;
import dev.threadmark.app.rules.catalogue.Report;
import dev.threadmark.app.rules.catalogue.Rule;
import dev.threadmark.app.rules.catalogue.Subject;
import dev.threadmark.app.rules.source.ParsedSource;
import dev.threadmark.app.rules.source.Program;
import dev.threadmark.app.rules.source.UnreadableSourceException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One run of the rules over one program, in which a source that breaks the checker costs no other
 * source its findings.
 */
final class ProgramCheck {
    // Limits of size and steps stop a hostile source, and at the same place on every machine. These
    // are the backstop, above what the limits let through.
    private static final Duration MOST_TO_PARSE = Duration.ofSeconds(3);
    private static final Duration MOST_TO_CHECK = Duration.ofSeconds(5);
    private static final Duration MOST_PER_FURTHER_FILE = Duration.ofMillis(300);

    private final List<Rule> rules;
    private final Messages messages;
    // Several threads parse; what they find is sorted in the end.
    private final List<Finding> findings = Collections.synchronizedList(new ArrayList<>());
    private final List<Undecided> undecided = Collections.synchronizedList(new ArrayList<>());

    ProgramCheck(List<Rule> rules, Messages messages) {
        this.rules = rules;
        this.messages = messages;
    }

    Analysis run(List<SourceFile> sources) {
        List<ParsedSource> parsed =
                sources.parallelStream().map(this::parse).flatMap(Optional::stream).toList();
        if (parsed.isEmpty()) {
            return new Analysis(sorted(findings), sortedUndecided(undecided));
        }
        try {
            add(check(parsed));
        } catch (BrokenOffException e) {
            checkWithoutCulprits(parsed, e);
        }
        return new Analysis(sorted(findings), sortedUndecided(undecided));
    }

    private Optional<ParsedSource> parse(SourceFile source) {
        try {
            Parsing parsing = BigStack.call(Parsing.of(source), MOST_TO_PARSE);
            if (parsing.refusal() != null) {
                findings.add(unreadable(source, parsing.refusal()));
            }
            return Optional.ofNullable(parsing.tree());
        } catch (BrokenOffException e) {
            giveUp(source, e);
            return Optional.empty();
        }
    }

    private Report check(List<ParsedSource> parsed) throws BrokenOffException {
        Duration most = MOST_TO_CHECK.plus(MOST_PER_FURTHER_FILE.multipliedBy(parsed.size() - 1));
        return BigStack.call(
                () -> {
                    Report report = new Report(messages);
                    Subject subject = new Subject(new Program(parsed));
                    rules.forEach(rule -> rule.check(subject, report.of(rule)));
                    return report;
                },
                most);
    }

    /** Finds the sources that break the checker alone, and checks the others together. */
    private void checkWithoutCulprits(List<ParsedSource> parsed, BrokenOffException all) {
        List<ParsedSource> sound = new ArrayList<>();
        if (parsed.size() > 1) {
            for (ParsedSource source : parsed) {
                try {
                    check(List.of(source));
                    sound.add(source);
                } catch (BrokenOffException e) {
                    giveUp(source.file(), e);
                }
            }
        }
        boolean togetherOnly = sound.size() == parsed.size();
        if (sound.isEmpty() || togetherOnly) {
            parsed.stream()
                    .filter(source -> togetherOnly || parsed.size() == 1)
                    .forEach(source -> giveUp(source.file(), all));
            return;
        }
        try {
            add(check(sound));
        } catch (BrokenOffException e) {
            sound.forEach(source -> giveUp(source.file(), e));
        }
    }

    private void add(Report report) {
        findings.addAll(report.findings());
        undecided.addAll(report.undecided());
    }

    private void giveUp(SourceFile source, BrokenOffException why) {
        undecided.add(
                new Undecided(
                        RuleEngine.SOURCE_RULE,
                        source.path(),
                        1,
                        messages.text("undecided." + why.key(), why.failure())));
    }

    private Finding unreadable(SourceFile source, UnreadableSourceException e) {
        return new Finding(
                RuleEngine.SOURCE_RULE,
                Severity.ERROR,
                source.path(),
                e.line(),
                e.column(),
                messages.text("ST00." + e.reason().key(), e.detail()),
                messages.text("ST00.hint." + e.reason().key()));
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream()
                .distinct()
                .sorted(
                        Comparator.comparing(Finding::file)
                                .thenComparing(Finding::line)
                                .thenComparing(Finding::column)
                                .thenComparing(Finding::rule)
                                .thenComparing(Finding::message))
                .toList();
    }

    private static List<Undecided> sortedUndecided(List<Undecided> undecided) {
        return undecided.stream()
                .distinct()
                .sorted(
                        Comparator.comparing(Undecided::file)
                                .thenComparing(Undecided::line)
                                .thenComparing(Undecided::rule)
                                .thenComparing(Undecided::reason))
                .toList();
    }
}
