package dev.threadmark.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where things stand on this machine. */
final class Installation {
    /** Set by the launcher script: the repository's root. */
    private static final String ROOT = "threadmark.root";

    private Installation() {}

    /** The folder that holds the product's own exercises. */
    static Path packRoot() {
        return home("--pack: say which folder holds exercises/ and reference/");
    }

    /** The test kit for students, which the build leaves here; a pack of one's own gets it too. */
    static Path kit() {
        return home("start threadmark with grader/bin/threadmark")
                .resolve("exercises/lib/threadmark-kit.jar");
    }

    private static Path home(String otherwise) {
        String home = System.getProperty(ROOT);
        if (home == null) {
            throw new UserException(otherwise);
        }
        return Path.of(home);
    }

    /**
     * Where compiled tests are kept: the system property {@code threadmark.cache}, else {@code
     * THREADMARK_CACHE}, else the user's cache folder.
     */
    static Path cache() {
        String own = System.getProperty("threadmark.cache", System.getenv("THREADMARK_CACHE"));
        if (own != null && !own.isBlank()) {
            return Path.of(own);
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path base =
                xdg != null && !xdg.isBlank()
                        ? Path.of(xdg)
                        : Path.of(System.getProperty("user.home"), ".cache");
        return base.resolve("threadmark");
    }

    /** Refuses a folder that cannot be written to, with a message that says what to do. */
    static void requireWritable(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UserException(
                    "no such folder: " + folder + "; make it, or choose another with --out");
        }
        if (!Files.isWritable(folder)) {
            throw new UserException(
                    "cannot write to " + folder + ": choose another folder with --out");
        }
    }
}
