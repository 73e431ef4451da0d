package dev.threadmark.kit.checklist;

import dev.threadmark.explorer.Exploration;
import dev.threadmark.explorer.TraceStep;
import dev.threadmark.explorer.TraceText;
import dev.threadmark.kit.ExplorationFailure;
import dev.threadmark.kit.GraderFault;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.opentest4j.TestAbortedException;

/**
 * What a failed check saw, without the machinery around it.
 *
 * @param text the message of the failure
 * @param place the topmost line of the exercise's code in its stack trace, else of the test's, else
 *     empty
 * @param detail the schedule that shows it, of several lines, or empty
 */
record Fact(String text, String place, String detail) {
    /** Nothing to say. */
    static final Fact NONE = new Fact("", "", "");

    private static final int WIDTH = 76;

    /** Reads a failure of a test of {@code testClass}. */
    static Fact of(Throwable failure, Class<?> testClass, Locale locale) {
        String place = place(failure, testClass);
        boolean wrapped = place.isEmpty() && failure.getCause() != null;
        return new Fact(
                text(failure),
                wrapped ? place(failure.getCause(), testClass) : place,
                failure instanceof ExplorationFailure found ? detail(found, locale) : "");
    }

    /** What stands behind the message: the race, the deadlock, the steps that led there. */
    private static String detail(ExplorationFailure failure, Locale locale) {
        Exploration found = failure.exploration();
        ProjectSources sources = new ProjectSources(Path.of(""));
        Exploration rest =
                new Exploration(
                        found.outcome(),
                        "",
                        found.schedules(),
                        found.preemptions(),
                        found.exhaustive(),
                        found.race(),
                        found.deadlock(),
                        steps(found.trace(), sources),
                        null,
                        null);
        return new TraceText(WIDTH, sources, locale).render(rest).strip();
    }

    /** The steps in the project's own files; one thread alone shows no interleaving. */
    private static List<TraceStep> steps(List<TraceStep> trace, ProjectSources sources) {
        List<TraceStep> own = trace.stream().filter(step -> sources.has(step.file())).toList();
        return own.stream().map(TraceStep::thread).distinct().count() < 2 ? List.of() : own;
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
