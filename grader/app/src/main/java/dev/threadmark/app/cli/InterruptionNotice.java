package dev.threadmark.app.cli;

/** Says on Ctrl-C, or when the system ends the program, that nothing is lost and how to go on. */
final class InterruptionNotice implements AutoCloseable {
    private final Thread hook;

    InterruptionNotice(Terminal terminal, String notice) {
        hook = new Thread(() -> terminal.err().printf("%n%s%n", notice));
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The end has begun: the notice is due.
        }
    }
}
