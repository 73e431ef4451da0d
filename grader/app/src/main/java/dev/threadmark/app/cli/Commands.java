package dev.threadmark.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
        return line(terminal, arguments).execute(arguments);
    }

    /**
     * The command line that can parse these arguments. A command that the first of them names is
     * the only one made: reading the options of all takes longer than checking a file.
     */
    static CommandLine line(Terminal terminal, String... arguments) {
        CommandLine line = new CommandLine(new Commands());
        Map<String, Supplier<Object>> commands = commands(terminal);
        if (arguments.length > 0 && commands.containsKey(arguments[0])) {
            line.addSubcommand(commands.get(arguments[0]).get());
        } else {
            commands.values().forEach(command -> line.addSubcommand(command.get()));
        }
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((e, given) -> explain(e));
        line.setExecutionExceptionHandler((e, command, parsed) -> new Explanation(terminal).of(e));
        return line;
    }

    private static Map<String, Supplier<Object>> commands(Terminal terminal) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("grade", () -> new GradeCommand(terminal));
        commands.put("batch", () -> new BatchCommand(terminal));
        commands.put("check", () -> new CheckCommand(terminal));
        commands.put("explore", () -> new ExploreCommand(terminal));
        commands.put("replay", () -> new ReplayCommand(terminal));
        commands.put("handout", () -> new HandoutCommand(terminal));
        commands.put("doctor", () -> new DoctorCommand(terminal));
        return commands;
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
