package dev.threadmark.app.rules;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Prints the precision and recall of every rule on the fixtures. */
final class RuleTable {
    /** What was right and wrong for one rule. */
    static final class Row {
        int found;
        int missed;
        int wrong;
        int undecided;
    }

    private RuleTable() {}

    /** What a fixture shows: faults that were missed, and findings that are wrong. */
    static List<String> compare(Fixture fixture, Analysis analysis, Map<String, Row> rows) {
        List<String> differences = new ArrayList<>();
        boolean wholeFile = fixture.rule().equals("ST00");
        for (Map.Entry<String, Set<Integer>> required : fixture.required().entrySet()) {
            String rule = required.getKey();
            for (int line : required.getValue()) {
                long count =
                        analysis.findings().stream()
                                .filter(f -> f.rule().equals(rule))
                                .filter(f -> wholeFile || f.line() == line)
                                .count();
                Row row = rows.computeIfAbsent(rule, r -> new Row());
                if (count == 1 || count == 0 && alternative(fixture, rule, analysis)) {
                    row.found++;
                } else {
                    row.missed++;
                    differences.add(fixture.name() + ":" + line + ": " + rule + " x" + count);
                }
            }
        }
        for (Finding finding : analysis.findings()) {
            boolean right =
                    wholeFile && fixture.flagged() && finding.rule().equals("ST00")
                            || fixture.allows(finding.rule(), finding.line());
            if (!right && fixture.compares(finding.rule())) {
                rows.computeIfAbsent(finding.rule(), r -> new Row()).wrong++;
                differences.add(
                        fixture.name()
                                + ":"
                                + finding.line()
                                + ": wrong "
                                + finding.rule()
                                + " "
                                + finding.message());
            }
        }
        analysis.undecided()
                .forEach(u -> rows.computeIfAbsent(u.rule(), r -> new Row()).undecided++);
        return differences;
    }

    private static boolean alternative(Fixture fixture, String rule, Analysis analysis) {
        Set<Integer> also = fixture.allowed().getOrDefault(rule, Set.of());
        return analysis.findings().stream()
                .anyMatch(f -> f.rule().equals(rule) && also.contains(f.line()));
    }

    static Set<String> allRules() {
        return RuleEngine.catalogue().stream()
                .map(RuleInfo::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static void main(String[] args) {
        Messages messages = Messages.of(Locale.ENGLISH);
        Map<String, Row> rows = new TreeMap<>();
        Set<String> rules = allRules();
        List<String> differences = new ArrayList<>();
        for (Fixture fixture : Fixture.all()) {
            if (args.length > 0 && !fixture.name().contains(args[0])) {
                continue;
            }
            Analysis analysis = RuleEngine.analyse(List.of(fixture.source()), rules, messages);
            differences.addAll(compare(fixture, analysis, rows));
            if (args.length > 0) {
                analysis.findings().forEach(System.out::println);
                analysis.undecided().forEach(System.out::println);
            }
        }
        differences.forEach(System.out::println);
        System.out.println("rule   found  missed  wrong  undecided  recall  precision");
        rows.forEach((rule, row) -> System.out.println(line(rule, row)));
    }

    private static String line(String rule, Row row) {
        int real = Math.max(1, row.found + row.missed);
        int told = Math.max(1, row.found + row.wrong);
        return String.format(
                Locale.ROOT,
                "%-5s %6d %7d %6d %10d %6d%% %9d%%",
                rule,
                row.found,
                row.missed,
                row.wrong,
                row.undecided,
                100 * row.found / real,
                100 * row.found / told);
    }
}
