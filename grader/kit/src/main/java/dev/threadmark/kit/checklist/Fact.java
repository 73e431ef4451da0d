package dev.threadmark.kit.checklist;

import dev.threadmark.kit.GraderFault;
import org.opentest4j.TestAbortedException;

/**
 * What a failed check saw, without the machinery around it.
 *
 * @param text the message of the failure
 * @param place the topmost line of the exercise's code in its stack trace, else of the test's, else
 *     empty
 */
record Fact(String text, String place) {
    /** Reads a failure of a test of {@code testClass}. */
    static Fact of(Throwable failure, Class<?> testClass) {
        String place = place(failure, testClass);
        boolean wrapped = place.isEmpty() && failure.getCause() != null;
        return new Fact(text(failure), wrapped ? place(failure.getCause(), testClass) : place);
    }

    private static String text(Throwable failure) {
        String message = failure.getMessage() == null ? "" : failure.getMessage().strip();
        boolean verdict =
                failure instanceof AssertionError
                        || failure instanceof TestAbortedException
                        || failure instanceof GraderFault;
        if (verdict && !message.isEmpty()) {
            return message;
        }
        String type = failure.getClass().getSimpleName();
        return message.isEmpty() ? type : type + ": " + message;
    }

    private static String place(Throwable failure, Class<?> testClass) {
        String tests = testClass.getPackageName();
        // Tests live in a sub-package of the code they test: exercises.locking.visible.
        String code = tests.substring(0, Math.max(0, tests.lastIndexOf('.')));
        String inTests = "";
        for (StackTraceElement frame : failure.getStackTrace()) {
            String name = frame.getClassName();
            String owner = name.substring(0, Math.max(0, name.lastIndexOf('.')));
            if (owner.equals(tests)) {
                inTests = inTests.isEmpty() ? position(frame) : inTests;
            } else if (!code.isEmpty() && (owner + ".").startsWith(code + ".")) {
                return position(frame);
            }
        }
        return inTests;
    }

    private static String position(StackTraceElement frame) {
        return frame.getFileName() == null || frame.getLineNumber() < 1
                ? ""
                : frame.getFileName() + ":" + frame.getLineNumber();
    }
}
