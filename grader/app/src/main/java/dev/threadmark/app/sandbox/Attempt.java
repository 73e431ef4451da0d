package dev.threadmark.app.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The outcome of running a small program of the system.
 *
 * @param succeeded whether it ended with 0
 * @param words what it said, standard error included
 */
record Attempt(boolean succeeded, String words) {
    private static final int SECONDS = 20;

    static Attempt of(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            byte[] words = process.getInputStream().readNBytes(4096);
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Attempt(false, "no answer within " + SECONDS + " s");
            }
            String text = new String(words, StandardCharsets.UTF_8).strip();
            return new Attempt(process.exitValue() == 0, text);
        } catch (IOException e) {
            return new Attempt(false, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Attempt(false, "interrupted");
        }
    }
}
