package dev.threadmark.app.cli;

import dev.threadmark.app.Repository;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What one command did.
 *
 * @param exit its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Cli(int exit, String out, String err) {
    static Cli run(Object... arguments) {
        System.setProperty("threadmark.root", Repository.root().toString());
        System.setProperty(
                "threadmark.cache",
                Repository.root().resolve("grader/app/target/test-cache").toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        int exit = Commands.run(new Terminal(stream(out), stream(err), false), texts);
        return new Cli(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
