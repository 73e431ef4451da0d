package dev.threadmark.app.cli;

import dev.threadmark.app.report.Colours;
import java.io.PrintStream;
import java.nio.charset.Charset;
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
        return new Terminal(inert(System.out), inert(System.err), Ansi.AUTO.enabled());
    }

    private static PrintStream inert(PrintStream stream) {
        return InertStream.over(stream, encoding());
    }

    private static Charset encoding() {
        // From JDK 18 on the process's streams have an encoding of their own, named here.
        String named = System.getProperty("stdout.encoding");
        return named == null ? Charset.defaultCharset() : Charset.forName(named);
    }

    /** Whether it shows the blocks that a progress bar is made of. */
    boolean drawsBlocks() {
        return encoding().newEncoder().canEncode('\u2588');
    }

    Colours colours() {
        return new Colours(interactive && Ansi.AUTO.enabled());
    }
}
