package dev.threadmark.app.pack;

import java.nio.file.Path;

/** A mistake in a pack, the instructor's to mend: names the file and the field. */
public final class PackException extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * Names a mistake.
     *
     * @param file where
     * @param problem what, the field first, and what is allowed there
     */
    public PackException(Path file, String problem) {
        super(file + ": " + problem);
    }
}
