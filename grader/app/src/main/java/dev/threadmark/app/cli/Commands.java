package dev.threadmark.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line as a whole. */
@Command(
        name = "threadmark",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Grades Java concurrency exercises by exploring their interleavings.",
        subcommands = HelpCommand.class,
        footer = {"", "Run 'threadmark COMMAND --help' for the options of a command."})
public final class Commands implements Callable<Integer> {
    @Spec private CommandSpec spec;

    private Commands() {}

    /**
     * Runs a command.
     *
     * @return the exit code, see {@link ExitCodes}
     */
    public static int run(Terminal terminal, String... arguments) {
        return line(terminal).execute(arguments);
    }

    /** All commands, ready to parse. */
    static CommandLine line(Terminal terminal) {
        CommandLine line =
                new CommandLine(new Commands())
                        .addSubcommand(new GradeCommand(terminal))
                        .addSubcommand(new BatchCommand(terminal))
                        .addSubcommand(new CheckCommand(terminal))
                        .addSubcommand(new ExploreCommand(terminal))
                        .addSubcommand(new ReplayCommand(terminal))
                        .addSubcommand(new HandoutCommand(terminal))
                        .addSubcommand(new DoctorCommand(terminal));
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((e, arguments) -> explain(e));
        line.setExecutionExceptionHandler((e, command, parsed) -> new Explanation(terminal).of(e));
        return line;
    }

    /**
     * The mistake, what was probably meant, and where to read on: all of the help would hide it.
     */
    private static int explain(CommandLine.ParameterException e) {
        CommandLine command = e.getCommandLine();
        command.getErr().println("threadmark: " + e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
        command.getErr().printf("Try '%s --help'.%n", command.getCommandSpec().qualifiedName());
        return ExitCodes.USAGE;
    }

    /** Without a command there is only help. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCodes.USAGE;
    }
}
