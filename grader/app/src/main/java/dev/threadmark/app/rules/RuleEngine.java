package dev.threadmark.app.rules;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Finding;
import dev.threadmark.app.model.Severity;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.app.model.Undecided;
import dev.threadmark.app.rules.catalogue.Catalogue;
import dev.threadmark.app.rules.catalogue.Report;
import dev.threadmark.app.rules.catalogue.Rule;
import dev.threadmark.app.rules.catalogue.Subject;
import dev.threadmark.app.rules.source.ParsedSource;
import dev.threadmark.app.rules.source.Program;
import dev.threadmark.app.rules.source.SourceParser;
import dev.threadmark.app.rules.source.UnreadableSourceException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Runs the static rules over the sources of one program. */
public final class RuleEngine {
    /** The rule of sources that cannot be read or parsed. */
    public static final String SOURCE_RULE = "ST00";

    private RuleEngine() {}

    /** Every rule, in the order of its id. */
    public static List<RuleInfo> catalogue() {
        return Stream.concat(
                        Catalogue.rules().stream()
                                .map(r -> new RuleInfo(r.id(), r.slug(), r.severity())),
                        Stream.of(new RuleInfo(SOURCE_RULE, "source", Severity.ERROR)))
                .sorted(Comparator.comparing(RuleInfo::id))
                .toList();
    }

    /**
     * Applies rules to all sources of one program together. A source that cannot be parsed is an
     * ST00 finding, whether or not that rule is asked for; the others are analysed without it.
     *
     * @param ruleIds the rules to apply
     * @param messages the language of the findings
     */
    public static Analysis analyse(
            List<SourceFile> sources, Set<String> ruleIds, Messages messages) {
        return BigStack.call(() -> analyseHere(sources, ruleIds, messages));
    }

    private static Analysis analyseHere(
            List<SourceFile> sources, Set<String> ruleIds, Messages messages) {
        List<Finding> findings = new ArrayList<>();
        List<ParsedSource> parsed = new ArrayList<>();
        for (SourceFile source : sources) {
            try {
                parsed.add(SourceParser.parse(source));
            } catch (UnreadableSourceException e) {
                findings.add(unreadable(source, e, messages));
            }
        }
        Report report = new Report(messages);
        Subject subject = new Subject(new Program(parsed));
        for (Rule rule : Catalogue.rules()) {
            if (ruleIds.contains(rule.id())) {
                rule.check(subject, report.of(rule));
            }
        }
        findings.addAll(report.findings());
        return new Analysis(sorted(findings), sortedUndecided(report.undecided()));
    }

    /** The finding for a file that cannot be read, or is not UTF-8. */
    public static Finding unreadable(String path, Messages messages) {
        return new Finding(
                SOURCE_RULE,
                Severity.ERROR,
                path,
                1,
                1,
                messages.text("ST00.unreadable"),
                messages.text("ST00.hint.unreadable"));
    }

    private static Finding unreadable(
            SourceFile source, UnreadableSourceException e, Messages messages) {
        return new Finding(
                SOURCE_RULE,
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
