package dev.threadmark.explorer;

/** Looks up the text of a source line. */
@FunctionalInterface
public interface SourceLines {
    /** Knows no sources. */
    SourceLines NONE = (file, line) -> null;

    /**
     * Returns a line of a source file.
     *
     * @param file the file's name as in {@link TraceStep#file}
     * @param line the line from 1
     * @return its text, or null when it is not known
     */
    String line(String file, int line);
}
