package dev.threadmark.explorer;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps what explored programs print out of the build's output, where it would come up often. */
public final class QuietPrograms implements BeforeAllCallback, AfterAllCallback {
    private PrintStream out;
    private PrintStream err;

    @Override
    public void beforeAll(ExtensionContext context) {
        out = System.out;
        err = System.err;
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        System.setOut(out);
        System.setErr(err);
    }
}
