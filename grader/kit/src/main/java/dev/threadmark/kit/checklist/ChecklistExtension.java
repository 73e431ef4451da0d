package dev.threadmark.kit.checklist;

import dev.threadmark.kit.Criterion;
import dev.threadmark.kit.GraderFault;
import dev.threadmark.kit.Parameters;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Collects the results of a test run and prints them as a checklist at its end.
 *
 * <p>System properties, which the students' build sets or passes on: {@code threadmark.exercise} (a
 * name), {@code threadmark.hiddenChecks} (a number) and {@code threadmark.color} ({@code always};
 * default: no colour, because Maven hides the terminal from the tests).
 */
public final class ChecklistExtension implements BeforeAllCallback, AfterAllCallback, TestWatcher {
    private static final Namespace OURS = Namespace.create(ChecklistExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        Checklist checklist = checklist(context);
        criteria(context)
                .forEach(method -> checklist.announce(id(method), name(method), hint(method)));
    }

    /**
     * A failure of the class's own set-up is the failure of every check that it kept from running.
     */
    @Override
    public void afterAll(ExtensionContext context) {
        Checklist checklist = checklist(context);
        context.getExecutionException()
                .map(failure -> fact(failure, context))
                .ifPresent(
                        fact ->
                                criteria(context)
                                        .forEach(
                                                method ->
                                                        checklist.failIfPending(id(method), fact)));
    }

    private static Stream<Method> criteria(ExtensionContext context) {
        // Reflection gives no order of its own.
        return Arrays.stream(context.getRequiredTestClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Criterion.class))
                .sorted(Comparator.comparing(Method::getName));
    }

    @Override
    public void testSuccessful(ExtensionContext context) {
        record(context, Check.State.PASSED, Fact.NONE);
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        boolean ourFault = cause instanceof GraderFault;
        record(
                context,
                ourFault ? Check.State.UNDECIDED : Check.State.FAILED,
                fact(cause, context));
    }

    @Override
    public void testAborted(ExtensionContext context, Throwable cause) {
        record(context, Check.State.UNDECIDED, fact(cause, context));
    }

    @Override
    public void testDisabled(ExtensionContext context, Optional<String> reason) {
        record(context, Check.State.NOT_RUN, new Fact(reason.orElse(""), "", ""));
    }

    private static void record(ExtensionContext context, Check.State state, Fact fact) {
        Method method = context.getRequiredTestMethod();
        boolean criterion = method.isAnnotationPresent(Criterion.class);
        String id = criterion ? id(method) : context.getUniqueId();
        // A test of the student's own may run many times, each under a display name.
        String name = criterion ? name(method) : context.getDisplayName();
        checklist(context)
                .record(
                        id,
                        new Check(
                                name,
                                state,
                                fact.text(),
                                fact.place(),
                                fact.detail(),
                                hint(method)));
    }

    private static Fact fact(Throwable failure, ExtensionContext context) {
        return Fact.of(failure, context.getRequiredTestClass(), Parameters.locale(context));
    }

    private static Checklist checklist(ExtensionContext context) {
        Locale locale = Parameters.locale(context);
        return context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(
                        Checklist.class,
                        key -> new Checklist(checks -> print(checks, locale)),
                        Checklist.class);
    }

    private static void print(List<Check> checks, Locale locale) {
        boolean colour =
                System.getProperty("threadmark.color", "").equals("always")
                        && System.getenv("NO_COLOR") == null;
        String exercise = System.getProperty("threadmark.exercise", "");
        int hidden = Integer.getInteger("threadmark.hiddenChecks", 0);
        System.out.print(new Printout(locale, colour).of(exercise, checks, hidden));
    }

    private static String id(Method method) {
        return method.getAnnotation(Criterion.class).value();
    }

    private static String hint(Method method) {
        Criterion criterion = method.getAnnotation(Criterion.class);
        return criterion == null ? "" : criterion.hint();
    }

    /** The test's display name; without one, {@code losesNothing} reads "loses nothing". */
    private static String name(Method method) {
        DisplayName name = method.getAnnotation(DisplayName.class);
        return name != null
                ? name.value()
                : method.getName()
                        .replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                        .toLowerCase(Locale.ROOT);
    }
}
