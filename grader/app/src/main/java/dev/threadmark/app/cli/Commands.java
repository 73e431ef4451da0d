package dev.threadmark.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line as a whole. */
@Command(
        name = "threadmark",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Grades Java concurrency exercises by exploring their interleavings.",
        subcommands = HelpCommand.class,
        footer = {"", "Try 'threadmark COMMAND --help'."})
public final class Commands implements Runnable {
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
                        .addSubcommand(new ExploreCommand(terminal))
                        .addSubcommand(new ReplayCommand(terminal))
                        .addSubcommand(new HandoutCommand(terminal));
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((e, command, parsed) -> new Explanation(terminal).of(e));
        return line;
    }

    /** Without a command there is only help. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(new CommandLine(this), "say which command to run");
    }
}
