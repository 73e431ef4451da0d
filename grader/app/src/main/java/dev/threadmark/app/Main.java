package dev.threadmark.app;

import dev.threadmark.app.cli.Commands;
import dev.threadmark.app.cli.ExitCodes;
import dev.threadmark.app.cli.Terminal;

/** Starts and ends the process. */
public final class Main {
    private Main() {}

    /** Runs one command; exit codes as {@link ExitCodes} lists them. */
    public static void main(String[] arguments) {
        System.exit(Commands.run(Terminal.ofProcess(), arguments));
    }
}
