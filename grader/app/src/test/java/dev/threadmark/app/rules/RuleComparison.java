package dev.threadmark.app.rules;

import dev.threadmark.app.i18n.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Prints precision and recall of the rules beside those of Error Prone and SpotBugs on the fixtures
 * of Java 17.
 *
 * <p>The others report at lines of their own choice: a fault counts as found when a check that
 * means the same speaks anywhere in the file. A finding is wrong when the file has no fault that
 * the check could mean.
 */
final class RuleComparison {
    private static final Pattern ERROR_PRONE =
            Pattern.compile("/(f\\d+)/[^/:]+\\.java:\\d+: (?:warning|error|Note)?:? ?\\[(\\w+)]");
    private static final Pattern SPOTBUGS =
            Pattern.compile(
                    "<BugInstance [^>]*type=\"(\\w+)\".*?classname=\"(f\\d+)\\.", Pattern.DOTALL);

    private RuleComparison() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path work = Path.of(args[0]).toAbsolutePath();
        List<Fixture> fixtures =
                Fixture.all().stream()
                        .filter(f -> !f.rule().equals("ST00"))
                        .filter(f -> !f.source().text().startsWith("// jdk"))
                        .toList();
        Map<String, RuleTable.Row> ours = ours(fixtures);
        List<Path> sources = write(fixtures, work.resolve("sources"));
        Path classes = Files.createDirectories(work.resolve("classes"));
        Map<String, RuleTable.Row> errorProne =
                score(fixtures, ErrorProneChecks.MEANING, errorProne(sources, classes));
        Map<String, RuleTable.Row> spotBugs =
                score(
                        fixtures,
                        SpotBugsChecks.MEANING,
                        spotBugs(classes, work.resolve("bugs.xml")));
        print(fixtures.size(), ours, errorProne, spotBugs);
    }

    private static Map<String, RuleTable.Row> ours(List<Fixture> fixtures) {
        Map<String, RuleTable.Row> rows = new TreeMap<>();
        for (Fixture fixture : fixtures) {
            Analysis analysis =
                    RuleEngine.analyse(
                            List.of(fixture.source()),
                            RuleTable.allRules(),
                            Messages.of(Locale.ENGLISH));
            RuleTable.compare(fixture, analysis, rows);
        }
        return rows;
    }

    /** Writes every fixture into a package of its own, so that all can be compiled together. */
    private static List<Path> write(List<Fixture> fixtures, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < fixtures.size(); i++) {
            String name = fixtures.get(i).name();
            Path file = folder.resolve("f" + i).resolve(name.substring(name.lastIndexOf('/') + 1));
            Files.createDirectories(file.getParent());
            // On the first line, so that no line number changes.
            Files.writeString(file, "package f" + i + "; " + fixtures.get(i).source().text());
            files.add(file);
        }
        return files;
    }

    /** The checks that spoke, by the number of the fixture. */
    private static Map<Integer, Set<String>> errorProne(List<Path> sources, Path classes)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of(
                            "--release",
                            "17",
                            "-g",
                            "-Xmaxwarns",
                            "100000",
                            "-d",
                            classes.toString(),
                            "-processorpath",
                            System.getProperty("java.class.path"),
                            "-XDcompilePolicy=simple",
                            "--should-stop=ifError=FLOW",
                            "-Xplugin:ErrorProne -XepAllErrorsAsWarnings"
                                    + " -XepAllDisabledChecksAsWarnings");
            boolean compiled =
                    compiler.getTask(
                                    said,
                                    files,
                                    null,
                                    options,
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources))
                            .call();
            if (!compiled) {
                throw new IllegalStateException("the fixtures do not compile:\n" + said);
            }
        }
        return group(ERROR_PRONE.matcher(said.toString()), 1, 2);
    }

    private static Map<Integer, Set<String>> spotBugs(Path classes, Path report)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "edu.umd.cs.findbugs.FindBugs2",
                                "-xml",
                                "-effort:max",
                                "-low",
                                "-output",
                                report.toString(),
                                classes.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(report.resolveSibling("bugs.log").toFile())
                        .start();
        process.waitFor();
        return group(SPOTBUGS.matcher(Files.readString(report)), 2, 1);
    }

    private static Map<Integer, Set<String>> group(Matcher findings, int file, int check) {
        Map<Integer, Set<String>> spoke = new TreeMap<>();
        while (findings.find()) {
            int number = Integer.parseInt(findings.group(file).substring(1));
            spoke.computeIfAbsent(number, n -> new HashSet<>()).add(findings.group(check));
        }
        return spoke;
    }

    private static Map<String, RuleTable.Row> score(
            List<Fixture> fixtures,
            Map<String, List<String>> meaning,
            Map<Integer, Set<String>> spoke) {
        Map<String, RuleTable.Row> rows = new TreeMap<>();
        for (int i = 0; i < fixtures.size(); i++) {
            Fixture fixture = fixtures.get(i);
            Set<String> meant = new HashSet<>();
            for (String check : spoke.getOrDefault(i, Set.of())) {
                List<String> rules = meaning.getOrDefault(check, List.of());
                meant.addAll(rules);
                boolean right =
                        rules.stream()
                                .anyMatch(
                                        r ->
                                                fixture.required().containsKey(r)
                                                        || fixture.allowed().containsKey(r));
                if (!right && !rules.isEmpty()) {
                    rows.computeIfAbsent(rules.get(0), r -> new RuleTable.Row()).wrong++;
                }
            }
            fixture.required()
                    .forEach(
                            (rule, lines) -> {
                                RuleTable.Row row =
                                        rows.computeIfAbsent(rule, r -> new RuleTable.Row());
                                if (meant.contains(rule)) {
                                    row.found += lines.size();
                                } else {
                                    row.missed += lines.size();
                                }
                            });
        }
        return rows;
    }

    private static void print(
            int files,
            Map<String, RuleTable.Row> ours,
            Map<String, RuleTable.Row> errorProne,
            Map<String, RuleTable.Row> spotBugs) {
        System.out.println(files + " fixtures of Java 17; recall and precision in percent");
        System.out.println("rule   faults   threadmark    Error Prone       SpotBugs");
        Map<String, RuleTable.Row> rules = new TreeMap<>(ours);
        rules.forEach(
                (rule, row) ->
                        System.out.printf(
                                Locale.ROOT,
                                "%-5s %7d %s %s %s%n",
                                rule,
                                row.found + row.missed,
                                cell(row),
                                cell(errorProne.get(rule)),
                                cell(spotBugs.get(rule))));
        System.out.printf(
                Locale.ROOT,
                "all   %7d %s %s %s%n",
                sum(ours).found + sum(ours).missed,
                cell(sum(ours)),
                cell(sum(errorProne)),
                cell(sum(spotBugs)));
        System.out.println();
        System.out.println("Error Prone: " + new TreeMap<>(ErrorProneChecks.MEANING));
        System.out.println("SpotBugs: " + new TreeMap<>(SpotBugsChecks.MEANING));
    }

    private static RuleTable.Row sum(Map<String, RuleTable.Row> rows) {
        RuleTable.Row sum = new RuleTable.Row();
        rows.values()
                .forEach(
                        row -> {
                            sum.found += row.found;
                            sum.missed += row.missed;
                            sum.wrong += row.wrong;
                        });
        return sum;
    }

    private static String cell(RuleTable.Row row) {
        if (row == null || row.found + row.wrong == 0) {
            return String.format(Locale.ROOT, "%6d %7s", 0, "-");
        }
        return String.format(
                Locale.ROOT,
                "%6d %7d",
                100 * row.found / Math.max(1, row.found + row.missed),
                100 * row.found / (row.found + row.wrong));
    }
}
