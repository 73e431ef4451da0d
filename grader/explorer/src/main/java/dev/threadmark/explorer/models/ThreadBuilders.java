package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ThreadFactory;

/**
 * The methods of {@code Thread.Builder} (JDK 21) that make threads.
 *
 * <p>The JDK's builder keeps the settings; a thread of its own, never started, tells them.
 */
public final class ThreadBuilders {
    private ThreadBuilders() {}

    public static Thread unstarted(Object builder, Runnable task) {
        Thread template = template(builder);
        ControlledThread thread =
                isVirtual(template)
                        ? new ControlledVirtualThread(task, template.getName())
                        : new ControlledThread(task, nameOf(template));
        thread.setDaemon(template.isDaemon());
        thread.setPriority(template.getPriority());
        if (template.getUncaughtExceptionHandler() != template.getThreadGroup()) {
            thread.setUncaughtExceptionHandler(template.getUncaughtExceptionHandler());
        }
        return thread;
    }

    public static Thread start(Object builder, Runnable task) {
        Thread thread = unstarted(builder, task);
        thread.start();
        return thread;
    }

    public static ThreadFactory factory(Object builder) {
        return task -> unstarted(builder, task);
    }

    /** A thread without a name is counted anew in every schedule. */
    private static String nameOf(Thread template) {
        String name = template.getName();
        return name.matches("Thread-\\d+")
                ? "Thread-" + Execution.running().numbering().nextThreadName()
                : name;
    }

    private static Thread template(Object builder) {
        Runnable nothing = () -> {};
        return (Thread) call(builder.getClass().getInterfaces()[0], "unstarted", builder, nothing);
    }

    private static boolean isVirtual(Thread thread) {
        return (boolean) call(Thread.class, "isVirtual", thread);
    }

    private static Object call(Class<?> type, String name, Object receiver, Object... arguments) {
        Class<?>[] parameters =
                arguments.length == 0 ? new Class<?>[0] : new Class<?>[] {Runnable.class};
        try {
            return type.getMethod(name, parameters).invoke(receiver, arguments);
        } catch (IllegalAccessException | NoSuchMethodException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
