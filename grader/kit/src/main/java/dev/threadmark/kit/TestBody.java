package dev.threadmark.kit;

import dev.threadmark.explorer.Body;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * A test method as a program: a fresh instance, its {@code @BeforeEach} methods, the method, its
 * {@code @AfterEach} methods.
 *
 * <p>Not for concurrent use.
 */
final class TestBody implements Body {
    private final Method method;
    private Members members;

    TestBody(Method method) {
        this.method = method;
    }

    @Override
    public void run(ClassLoader loader) throws Throwable {
        run(loader, new Object[0]);
    }

    /** Runs once with the arguments of the test method. */
    void run(ClassLoader loader, Object[] arguments) throws Throwable {
        if (members == null || members.loader != loader) {
            members = Members.of(loader, method);
        }
        try {
            members.run(arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /**
     * The members as one loader sees them; looked up once, because a body runs thousands of times.
     */
    private record Members(
            ClassLoader loader,
            Constructor<?> constructor,
            List<Method> before,
            Method test,
            List<Method> after) {
        static Members of(ClassLoader loader, Method method) throws ReflectiveOperationException {
            Class<?> type = Class.forName(method.getDeclaringClass().getName(), true, loader);
            Constructor<?> constructor = type.getDeclaredConstructor();
            Method test = type.getDeclaredMethod(method.getName(), method.getParameterTypes());
            List<Method> before =
                    AnnotationSupport.findAnnotatedMethods(
                            type, BeforeEach.class, HierarchyTraversalMode.TOP_DOWN);
            List<Method> after =
                    AnnotationSupport.findAnnotatedMethods(
                            type, AfterEach.class, HierarchyTraversalMode.BOTTOM_UP);
            open(constructor);
            open(test);
            before.forEach(Members::open);
            after.forEach(Members::open);
            return new Members(loader, constructor, before, test, after);
        }

        private static void open(AccessibleObject member) {
            member.setAccessible(true);
        }

        void run(Object[] arguments) throws ReflectiveOperationException {
            Object instance = constructor.newInstance();
            for (Method each : before) {
                each.invoke(instance);
            }
            try {
                test.invoke(instance, arguments);
            } finally {
                for (Method each : after) {
                    each.invoke(instance);
                }
            }
        }
    }
}
