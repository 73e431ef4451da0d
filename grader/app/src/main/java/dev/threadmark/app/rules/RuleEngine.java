package dev.threadmark.app.rules;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Finding;
import dev.threadmark.app.model.Severity;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.app.rules.catalogue.Catalogue;
import dev.threadmark.app.rules.catalogue.Rule;
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
     * ST00 finding, whether or not that rule is asked for; one on which the checker fails or takes
     * too long is undecided by ST00. The others are analysed without these.
     *
     * @param ruleIds the rules to apply
     * @param messages the language of the findings
     */
    public static Analysis analyse(
            List<SourceFile> sources, Set<String> ruleIds, Messages messages) {
        return analyse(
                sources,
                Catalogue.rules().stream().filter(r -> ruleIds.contains(r.id())).toList(),
                messages);
    }

    static Analysis analyse(List<SourceFile> sources, List<Rule> rules, Messages messages) {
        return new ProgramCheck(rules, messages).run(sources);
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
}
