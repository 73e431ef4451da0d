package dev.threadmark.kit;

import dev.threadmark.explorer.Exploration;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Hands the body of an {@link Explore} test to the explorer. */
final class ExploreExtension implements InvocationInterceptor {
    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        invocation.skip();
        throw new UnsupportedOperationException("not written yet: " + Exploration.class);
    }
}
