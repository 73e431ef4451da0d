package dev.threadmark.app.cli;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Finding;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.app.model.Undecided;
import dev.threadmark.app.report.Checks;
import dev.threadmark.app.rules.Analysis;
import dev.threadmark.app.rules.RuleEngine;
import dev.threadmark.app.rules.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Applies the static rules to any Java sources and prints the findings as a compiler would. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description =
                "Checks Java sources with the static rules for lock discipline; runs nothing.",
        footer = {
            "",
            "The files of one folder are checked together, as one program.",
            "",
            "Exit codes: 0 nothing found, 1 something found, 2 wrong usage, 3 the checker itself failed."
        })
final class CheckCommand implements Callable<Integer> {
    /** What came of one folder, which is one program. */
    private record Checked(List<SourceFile> sources, List<Finding> unreadable, Analysis analysis) {
        List<Finding> findings() {
            return Stream.concat(unreadable.stream(), analysis.findings().stream()).toList();
        }
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = ".java files, or folders of them.")
    private List<Path> paths;

    @Mixin private FormatOption format;

    @Mixin private LanguageOption language;

    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = language.messages();
        Set<String> rules =
                RuleEngine.catalogue().stream().map(RuleInfo::id).collect(Collectors.toSet());
        List<Path> files = files(messages);
        List<Checked> programs;
        try (BatchProgress progress = new BatchProgress(terminal, "checking", files.size())) {
            programs =
                    byFolder(files).parallelStream()
                            .map(folder -> check(folder, rules, messages, progress))
                            .toList();
        }
        List<Finding> findings = all(programs, Checked::findings);
        List<Undecided> undecided = all(programs, checked -> checked.analysis().undecided());
        List<SourceFile> sources = all(programs, Checked::sources);
        terminal.out()
                .print(
                        format.isJson()
                                ? Checks.json(findings, undecided)
                                : Checks.text(findings, undecided, sources, messages));
        return findings.isEmpty() ? ExitCodes.DONE : ExitCodes.FOUND;
    }

    /** The files to check, each once, in the order of the command line and then of their names. */
    private List<Path> files(Messages messages) throws IOException {
        Set<Path> files = new LinkedHashSet<>();
        for (Path path : paths) {
            if (Files.isRegularFile(path)) {
                if (!isJava(path)) {
                    throw new UserException(messages.text("cli.check.not-java", path));
                }
                files.add(path);
            } else if (Files.isDirectory(path)) {
                try (Stream<Path> tree = Files.walk(path)) {
                    tree.filter(file -> isJava(file) && Files.isRegularFile(file))
                            .sorted()
                            .forEach(files::add);
                }
            } else {
                throw new UserException(messages.text("check.missing", path));
            }
        }
        return List.copyOf(files);
    }

    private static boolean isJava(Path path) {
        return path.toString().endsWith(".java");
    }

    private static List<List<Path>> byFolder(List<Path> files) {
        TreeMap<String, List<Path>> folders = new TreeMap<>();
        for (Path file : files) {
            String folder = String.valueOf(file.toAbsolutePath().getParent());
            folders.computeIfAbsent(folder, f -> new ArrayList<>()).add(file);
        }
        return List.copyOf(folders.values());
    }

    private static Checked check(
            List<Path> folder, Set<String> rules, Messages messages, BatchProgress progress) {
        List<Finding> unreadable = new ArrayList<>();
        List<SourceFile> program = read(folder, unreadable, messages);
        Analysis analysis = RuleEngine.analyse(program, rules, messages);
        folder.forEach(file -> progress.step());
        return new Checked(program, unreadable, analysis);
    }

    private static <T> List<T> all(List<Checked> programs, Function<Checked, List<T>> part) {
        return programs.stream().map(part).flatMap(List::stream).toList();
    }

    private static List<SourceFile> read(
            List<Path> files, List<Finding> findings, Messages messages) {
        List<SourceFile> sources = new ArrayList<>();
        for (Path file : files) {
            String name = file.toString().replace('\\', '/');
            try {
                String text = Files.readString(file);
                sources.add(
                        new SourceFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text));
            } catch (IOException e) {
                findings.add(RuleEngine.unreadable(name, messages));
            }
        }
        return sources;
    }
}
