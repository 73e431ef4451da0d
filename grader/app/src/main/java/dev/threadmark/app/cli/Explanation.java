package dev.threadmark.app.cli;

import dev.threadmark.app.model.FileTrouble;
import dev.threadmark.app.pack.PackException;
import dev.threadmark.app.sandbox.SandboxUnavailableException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** Says in one line what went wrong, and whose it is to mend. */
final class Explanation {
    /** Set to anything to see where a fault of ours happened. */
    private static final String DEBUG = "THREADMARK_DEBUG";

    private final Terminal terminal;

    Explanation(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Prints the explanation and returns the exit code. */
    int of(Exception e) {
        if (e instanceof NoSuchFileException) {
            return say("no such file or folder: " + e.getMessage(), ExitCodes.USAGE);
        }
        if (e instanceof UserException
                || e instanceof PackException
                || e instanceof SandboxUnavailableException) {
            return say(e.getMessage(), ExitCodes.USAGE);
        }
        if (e instanceof IOException trouble) {
            return say(
                    "cannot read or write: "
                            + FileTrouble.of(trouble)
                            + "; what was finished is kept",
                    ExitCodes.INFRASTRUCTURE);
        }
        if (System.getenv(DEBUG) != null) {
            e.printStackTrace(terminal.err());
        }
        return say(
                "an error in threadmark itself: "
                        + e
                        + "; set "
                        + DEBUG
                        + "=1 to see where, and please report it",
                ExitCodes.INFRASTRUCTURE);
    }

    private int say(String message, int exit) {
        terminal.err().println("threadmark: " + message);
        return exit;
    }
}
