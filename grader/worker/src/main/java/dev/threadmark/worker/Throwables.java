package dev.threadmark.worker;

import dev.threadmark.explorer.PlainMessage;
import dev.threadmark.kit.GraderFault;
import dev.threadmark.worker.protocol.TestOutcome;
import dev.threadmark.worker.protocol.TestRef;
import dev.threadmark.worker.protocol.TestResult;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Copies what was thrown into plain data; nothing a throwable does on the way can hurt. */
final class Throwables {
    private static final int MESSAGE_LENGTH = 4_000;
    private static final int STACK_LENGTH = 64;

    private Throwables() {}

    static TestResult result(TestRef ref, Throwable thrown) {
        Throwable origin = origin(thrown);
        return new TestResult(
                ref.criterion(),
                outcome(origin),
                message(origin),
                name(origin),
                locations(origin),
                0,
                null);
    }

    /** Where something was thrown, innermost first; by a static initialiser, there. */
    static List<TestResult.Location> stack(Throwable thrown) {
        return locations(origin(thrown));
    }

    /**
     * What a static initialiser threw, at the first use of its class (ExceptionInInitializerError)
     * or at a later one (NoClassDefFoundError, which keeps the first).
     */
    private static Throwable origin(Throwable thrown) {
        Throwable cause = thrown instanceof LinkageError ? cause(thrown) : null;
        return cause == null ? thrown : origin(cause);
    }

    private static Throwable cause(Throwable thrown) {
        try {
            return thrown.getCause();
        } catch (RuntimeException | Error e) {
            return null;
        }
    }

    /**
     * No memory is left: on real threads the program took it; under the explorer, who shares the
     * heap with it, nobody can tell.
     */
    static TestResult outOfMemory(TestRef ref, OutOfMemoryError error) {
        TestResult thrown = result(ref, error);
        return new TestResult(
                ref.criterion(),
                ref.explored() ? TestOutcome.INCONCLUSIVE : thrown.outcome(),
                thrown.exception(),
                thrown.exception(),
                thrown.stack(),
                0,
                null);
    }

    private static TestOutcome outcome(Throwable thrown) {
        if (thrown instanceof GraderFault) {
            return TestOutcome.GRADER_FAULT;
        }
        return thrown instanceof AssertionError ? TestOutcome.FAILED : TestOutcome.EXCEPTION;
    }

    /**
     * Whether one of some classes threw it itself: an assertion of the submission decides nothing.
     */
    static boolean thrownBy(Set<String> classes, Throwable thrown) {
        if (thrown == null) {
            return false;
        }
        List<TestResult.Location> stack = locations(thrown);
        return !stack.isEmpty() && classes.contains(stack.get(0).className());
    }

    static boolean isOutOfMemory(TestResult result) {
        return OutOfMemoryError.class.getName().equals(result.exception());
    }

    private static String name(Throwable thrown) {
        return thrown.getClass().getName();
    }

    private static String message(Throwable thrown) {
        String message = PlainMessage.of(thrown);
        return message == null
                ? ""
                : message.substring(0, Math.min(message.length(), MESSAGE_LENGTH));
    }

    private static List<TestResult.Location> locations(Throwable thrown) {
        try {
            return Arrays.stream(thrown.getStackTrace())
                    .limit(STACK_LENGTH)
                    .map(Throwables::location)
                    .toList();
        } catch (RuntimeException | Error e) {
            return List.of();
        }
    }

    static TestResult.Location location(StackTraceElement element) {
        return new TestResult.Location(
                element.getClassName(),
                element.getFileName(),
                Math.max(0, element.getLineNumber()));
    }
}
