package dev.threadmark.app.cli;

import dev.threadmark.explorer.Exploration;
import java.util.Arrays;
import java.util.Set;

/** Adds to the message of an exploration where the program threw what left it. */
final class ThrownAt {
    private ThrownAt() {}

    /**
     * The same exploration when nothing was thrown or no frame is the program's.
     *
     * @param classes the program's classes, by binary name
     */
    static Exploration named(Exploration found, Set<String> classes) {
        if (found.failure() == null) {
            return found;
        }
        return Arrays.stream(origin(found.failure()).getStackTrace())
                .filter(frame -> classes.contains(frame.getClassName()))
                .filter(frame -> frame.getFileName() != null && frame.getLineNumber() > 0)
                .findFirst()
                .map(frame -> named(found, frame))
                .orElse(found);
    }

    /**
     * An initialiser's failure is thrown where the class is used; its cause where it went wrong.
     */
    private static Throwable origin(Throwable thrown) {
        boolean wraps = thrown instanceof ExceptionInInitializerError && thrown.getCause() != null;
        return wraps ? thrown.getCause() : thrown;
    }

    private static Exploration named(Exploration found, StackTraceElement frame) {
        String place = " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")";
        return found.withMessage(found.message() + place);
    }
}
