package dev.threadmark.app.cli;

import dev.threadmark.app.report.Explorations;
import dev.threadmark.explorer.Exploration;
import dev.threadmark.explorer.Explorer;
import dev.threadmark.explorer.Outcome;
import dev.threadmark.explorer.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explores the interleavings of any small program. */
@Command(
        name = "explore",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description =
                "Explores the interleavings of a small program: runs its main under every schedule that matters.",
        footer = {
            "",
            "The program runs many times, in this process and outside any sandbox: explore only code that you trust. What it prints is dropped.",
            "",
            "Exit codes: 0 no fault found, 1 fault found or undecided, 2 wrong usage, 3 the explorer itself failed."
        })
final class ExploreCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "PATH",
            description = "A .java file, a .jar, or a folder of sources or classes.")
    private Path path;

    @Parameters(
            index = "1..*",
            paramLabel = "ARG",
            description = "Arguments of the program's main; after --, whatever they begin with.")
    private String[] arguments = {};

    @Option(
            names = "--main",
            paramLabel = "CLASS",
            description = "The class to run (default: the only one with a main).")
    private String mainClass;

    @Option(
            names = "--preemptions",
            paramLabel = "N",
            description = "Preemptions to try at most (default: 3).")
    private int preemptions = Settings.DEFAULT.preemptions();

    @Option(
            names = "--schedules",
            paramLabel = "N",
            description = "Schedules to run at most (default: 20000).")
    private int schedules = Settings.DEFAULT.schedules();

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = "Steps in one schedule at most (default: 200000).")
    private int steps = Settings.DEFAULT.steps();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of random choices (default: 1).")
    private long seed = 1;

    @Option(
            names = "--replay",
            paramLabel = "SCHEDULE",
            description =
                    "Replay this schedule, found with the same arguments, instead of searching.")
    private String replay;

    @Mixin private FormatOption format;

    @Mixin private LanguageOption language;

    private final Terminal terminal;

    ExploreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Program program = Program.load(path, language.messages());
        String main = program.mainClass(mainClass);
        Exploration found =
                ThrownAt.named(quietly(() -> explore(program, main)), program.classes().keySet());
        terminal.out()
                .print(
                        format.isJson()
                                ? Explorations.json(found)
                                : Explorations.text(found, program.sources(), language.locale()));
        return found.outcome() == Outcome.PASSED ? ExitCodes.DONE : ExitCodes.FOUND;
    }

    private Exploration explore(Program program, String main) {
        Explorer explorer =
                new Explorer(
                        program.classes()::get, ClassLoader.getPlatformClassLoader(), settings());
        if (replay == null) {
            return explorer.explore(loader -> run(loader, main, arguments));
        }
        try {
            return explorer.replay(loader -> run(loader, main, arguments), replay);
        } catch (IllegalArgumentException e) {
            throw new UserException("--replay: " + e.getMessage());
        }
    }

    private Settings settings() {
        try {
            return new Settings(preemptions, schedules, steps, seed, language.locale(), true);
        } catch (IllegalArgumentException e) {
            throw new UserException(e.getMessage());
        }
    }

    private static void run(ClassLoader loader, String main, String[] arguments) throws Throwable {
        Method method = Class.forName(main, true, loader).getDeclaredMethod("main", String[].class);
        method.setAccessible(true);
        // Its own array in every schedule: the program may write to it.
        method.invoke(null, (Object) arguments.clone());
    }

    /** A program that prints would print once per schedule. */
    private Exploration quietly(Callable<Exploration> exploration) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        try {
            return exploration.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
