package dev.threadmark.kit;

import dev.threadmark.explorer.Exploration;
import dev.threadmark.explorer.Explorer;
import dev.threadmark.explorer.Outcome;
import dev.threadmark.explorer.Settings;
import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.TestAbortedException;

/** Hands the body of an {@link Explore} test to the explorer. */
final class ExploreExtension implements InvocationInterceptor {
    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> context,
            ExtensionContext extension) {
        invocation.skip();
        Method method = context.getExecutable();
        Exploration exploration = guarded(method, extension);
        EvidenceListener.of(extension).explored(exploration);
        if (exploration.outcome() == Outcome.INCONCLUSIVE) {
            throw new TestAbortedException(exploration.message());
        }
        if (exploration.outcome() != Outcome.PASSED) {
            throw new ExplorationFailure(exploration, exploration.message());
        }
    }

    /**
     * What escapes the explorer is its own fault: whatever the program throws is part of the
     * exploration.
     */
    private static Exploration guarded(Method method, ExtensionContext extension) {
        try {
            return explore(method, extension);
        } catch (TestAbortedException | OutOfMemoryError e) {
            // The program's objects and the explorer's share one heap; neither is to blame.
            throw e;
        } catch (RuntimeException | Error e) {
            throw new GraderFault(e);
        }
    }

    private static Exploration explore(Method method, ExtensionContext extension) {
        ClassLoader loader = method.getDeclaringClass().getClassLoader();
        Explorer explorer =
                new Explorer(
                        new ProgramClasses(loader),
                        loader,
                        settings(method, extension),
                        EvidenceListener.of(extension)::ran);
        Optional<String> replay = extension.getConfigurationParameter(Parameters.REPLAY);
        TestBody body = new TestBody(method);
        return replay.isPresent() ? replay(explorer, body, replay.get()) : explorer.explore(body);
    }

    /** A schedule that is not one of this program's is nobody's fault here. */
    private static Exploration replay(Explorer explorer, TestBody body, String schedule) {
        try {
            return explorer.replay(body, schedule);
        } catch (IllegalArgumentException e) {
            throw new TestAbortedException(e.getMessage(), e);
        }
    }

    private static Settings settings(Method method, ExtensionContext extension) {
        Explore bounds = method.getAnnotation(Explore.class);
        return new Settings(
                bounds.preemptions(),
                bounds.schedules(),
                bounds.steps(),
                Parameters.seed(extension),
                Parameters.locale(extension),
                false);
    }
}
