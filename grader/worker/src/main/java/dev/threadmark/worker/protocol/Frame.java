package dev.threadmark.worker.protocol;

/**
 * One message from the child JVM.
 *
 * @param kind which message
 * @param criterion of {@code STARTED}: the test that begins
 * @param result of {@code RESULT}: the test that ended
 * @param output of {@code OUTPUT}: what the program printed, the beginning only
 * @param dropped of {@code OUTPUT}: how many bytes more it printed
 */
public record Frame(Kind kind, String criterion, TestResult result, byte[] output, long dropped) {
    /** The messages. */
    public enum Kind {
        /** The child is up; whatever fails before is the grader's own fault. */
        READY,
        /** A test begins. */
        STARTED,
        /** A test has ended. */
        RESULT,
        /** What the program printed. */
        OUTPUT,
        /** The child lives, although a test takes its time. */
        ALIVE,
        /** All tests have ended; nothing follows. */
        END
    }

    static Frame ready() {
        return new Frame(Kind.READY, null, null, null, 0);
    }

    static Frame started(String criterion) {
        return new Frame(Kind.STARTED, criterion, null, null, 0);
    }

    static Frame result(TestResult result) {
        return new Frame(Kind.RESULT, null, result, null, 0);
    }

    static Frame output(byte[] kept, long dropped) {
        return new Frame(Kind.OUTPUT, null, null, kept, dropped);
    }

    static Frame alive() {
        return new Frame(Kind.ALIVE, null, null, null, 0);
    }

    static Frame end() {
        return new Frame(Kind.END, null, null, null, 0);
    }
}
