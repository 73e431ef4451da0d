package dev.threadmark.explorer.models;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;

/**
 * The methods of {@link Future} (JDK 19) that tell at once what has become of a task.
 *
 * <p>The JDK's own future, which each model keeps up to date, answers them.
 */
public final class FutureStates {
    private FutureStates() {}

    public static Object state(Object future) {
        return told(future, "state");
    }

    public static Object resultNow(Object future) {
        return told(future, "resultNow");
    }

    public static Throwable exceptionNow(Object future) {
        return (Throwable) told(future, "exceptionNow");
    }

    private static Object told(Object future, String method) {
        look(future);
        try {
            return Atomics.value(Future.class.getMethod(method).invoke(future));
        } catch (InvocationTargetException e) {
            throw thrown(e.getCause());
        } catch (IllegalAccessException | NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** None of the methods declares an exception. */
    private static RuntimeException thrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }

    /** A future of the program's own takes steps by itself. */
    private static void look(Object future) {
        if (future instanceof ControlledFutureTask<?> task) {
            task.look();
        } else if (future instanceof Promise<?> promise) {
            promise.look();
        } else if (future instanceof ForkJoinTask<?> task) {
            ForkJoinTasks.isDone(task);
        }
    }
}
