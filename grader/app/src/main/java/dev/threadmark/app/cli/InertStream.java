package dev.threadmark.app.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/**
 * Keeps a CI job's log from taking words of a stranger's for commands to it.
 *
 * <p>GitHub's runner obeys a line that begins with {@code ::}, white space aside, and whatever
 * stands behind {@code ##[} anywhere; here a backslash comes between.
 */
final class InertStream extends FilterOutputStream {
    private static final int SEVERAL = 2;

    private boolean atBegin = true;
    private int colons;
    private int hashes;

    private InertStream(OutputStream out) {
        super(out);
    }

    /** A stream in the same encoding that gives no commands. */
    static PrintStream over(PrintStream out, Charset encoding) {
        return new PrintStream(new InertStream(out), true, encoding);
    }

    /** Every encoding that a terminal has writes these characters as in ASCII. */
    @Override
    public void write(int b) throws IOException {
        colons = b == ':' && atBegin ? colons + 1 : 0;
        if (colons == SEVERAL || b == '[' && hashes >= SEVERAL) {
            out.write('\\');
        }
        hashes = b == '#' ? hashes + 1 : 0;
        atBegin = b == '\n' || b == '\r' || atBegin && ((b & 0xFF) <= ' ' || colons == 1);
        out.write(b);
    }
}
