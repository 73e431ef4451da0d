package dev.threadmark.explorer.run;

import java.util.Optional;

/**
 * A place in the program's source.
 *
 * @param type the binary name of the class
 * @param method the method
 * @param file the source file's name, or null when unknown
 * @param line the line from 1, or 0 when unknown
 */
public record Place(String type, String method, String file, int line) {
    /** No place in the program is known. */
    public static final Place UNKNOWN = new Place("?", "?", null, 0);

    private static final StackWalker WALKER =
            StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    /** Where in the program the calling thread is now: its innermost instrumented frame. */
    public static Place here() {
        Optional<StackWalker.StackFrame> frame =
                WALKER.walk(frames -> frames.filter(Place::isProgram).findFirst());
        return frame.map(Place::of).orElse(UNKNOWN);
    }

    private static boolean isProgram(StackWalker.StackFrame frame) {
        return frame.getDeclaringClass().getClassLoader() instanceof ProgramLoader
                && frame.getLineNumber() > 0;
    }

    private static Place of(StackWalker.StackFrame frame) {
        return new Place(
                frame.getClassName(),
                frame.getMethodName(),
                frame.getFileName(),
                Math.max(0, frame.getLineNumber()));
    }
}
