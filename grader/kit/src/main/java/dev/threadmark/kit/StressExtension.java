package dev.threadmark.kit;

import java.lang.reflect.Method;
import java.util.Random;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Repeats the body of a {@link Stress} test; a parameter of type {@link Random} gets the recorded
 * seed, another stream for each round.
 */
final class StressExtension implements InvocationInterceptor, ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
        return parameter.getParameter().getType() == Random.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
        return new Random(Parameters.seed(extension));
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> context,
            ExtensionContext extension)
            throws Throwable {
        invocation.skip();
        Method method = context.getExecutable();
        int rounds = method.getAnnotation(Stress.class).rounds();
        int round = 0;
        try {
            TestBody body = new TestBody(method);
            while (round < rounds) {
                round++;
                body.run(
                        method.getDeclaringClass().getClassLoader(),
                        arguments(method, extension, round));
            }
        } finally {
            EvidenceListener.of(extension).stressed(round);
        }
    }

    private static Object[] arguments(Method method, ExtensionContext extension, int round) {
        Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = new Random(Parameters.seed(extension) * 1_000_003 + round);
        }
        return arguments;
    }
}
