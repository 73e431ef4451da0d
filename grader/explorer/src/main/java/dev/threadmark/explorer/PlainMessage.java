package dev.threadmark.explorer;

/**
 * Reads the message of a throwable without running code of the program.
 *
 * <p>A class of the program may compute its message, and then take for ever, tell one reader from
 * another, or change what is yet to be reported.
 */
public final class PlainMessage {
    private PlainMessage() {}

    /** The message; null when there is none or the program computes it. */
    public static String of(Throwable thrown) {
        try {
            Class<?> computer = thrown.getClass().getMethod("getMessage").getDeclaringClass();
            return isTrusted(computer.getClassLoader()) ? thrown.getMessage() : null;
        } catch (ReflectiveOperationException | RuntimeException | Error e) {
            // A nested failure may be the program's own and fail in turn.
            return null;
        }
    }

    private static boolean isTrusted(ClassLoader loader) {
        return loader == null
                || loader == ClassLoader.getPlatformClassLoader()
                || loader == PlainMessage.class.getClassLoader();
    }
}
