package dev.threadmark.app.cli;

import dev.threadmark.app.pack.PackException;
import dev.threadmark.app.sandbox.SandboxUnavailableException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
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
        CommandLine line =
                new CommandLine(new Commands())
                        .addSubcommand(new GradeCommand(terminal))
                        .addSubcommand(new BatchCommand(terminal))
                        .addSubcommand(new ExploreCommand(terminal))
                        .addSubcommand(new ReplayCommand(terminal))
                        .addSubcommand(new HandoutCommand(terminal))
                        .addSubcommand(new DoctorCommand(terminal));
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((e, command, parsed) -> explain(e, terminal));
        return line.execute(arguments);
    }

    /** Without a command there is only help. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(new CommandLine(this), "say which command to run");
    }

    /**
     * What a person can mend is said in one line; anything else is a fault of ours and keeps its
     * trace.
     */
    private static int explain(Exception e, Terminal terminal) throws Exception {
        if (e instanceof NoSuchFileException) {
            terminal.err().println("threadmark: nothing there: " + e.getMessage());
            return ExitCodes.USAGE;
        }
        if (e instanceof UserException
                || e instanceof PackException
                || e instanceof SandboxUnavailableException) {
            terminal.err().println("threadmark: " + e.getMessage());
            return ExitCodes.USAGE;
        }
        throw e;
    }
}
