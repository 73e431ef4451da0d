package dev.threadmark.app.cli;

import dev.threadmark.app.report.Colours;
import java.io.PrintStream;
import picocli.CommandLine.Help.Ansi;

/**
 * The two streams of a command.
 *
 * @param out results
 * @param err progress and errors
 * @param interactive whether a person watches
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive) {
    /** The process's own streams. */
    public static Terminal ofProcess() {
        return new Terminal(System.out, System.err, Ansi.AUTO.enabled());
    }

    Colours colours() {
        return new Colours(interactive && Ansi.AUTO.enabled());
    }
}
