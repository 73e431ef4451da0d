package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Monitor;
import dev.threadmark.explorer.run.Monitors;
import java.util.function.Supplier;

/**
 * Calls of collections that call back into the program while they hold a real lock of the JDK.
 *
 * <p>The callback may be switched away from; a model of the lock is held meanwhile, so that no
 * other thread ever waits for the real one.
 */
final class Callbacks {
    private Callbacks() {}

    /** A call that may change the collection. */
    static <T> T changing(Object receiver, String method, Supplier<T> call) {
        CollectionCalls.writing(receiver, method);
        Execution run = Execution.current();
        if (run == null || receiver == null) {
            return call.get();
        }
        return switch (CollectionKind.of(CollectionCalls.owner(run, receiver))) {
            case SYNCHRONIZED -> locked(run, receiver, call);
            case CONCURRENT -> guarded(run, receiver, call);
            case PLAIN, NEITHER -> call.get();
        };
    }

    /** A call that only looks at the collection. */
    static void looking(Object receiver, String method, Runnable call) {
        CollectionCalls.reading(receiver, method);
        Execution run = Execution.current();
        if (run != null
                && receiver != null
                && CollectionKind.of(CollectionCalls.owner(run, receiver))
                        == CollectionKind.SYNCHRONIZED) {
            locked(
                    run,
                    receiver,
                    () -> {
                        call.run();
                        return null;
                    });
        } else {
            call.run();
        }
    }

    private static <T> T locked(Execution run, Object receiver, Supplier<T> call) {
        Monitor monitor = Monitors.of(run, CollectionCalls.owner(run, receiver));
        monitor.lock();
        try {
            return call.get();
        } finally {
            if (Execution.current() != null) {
                monitor.unlock();
            }
        }
    }

    private static <T> T guarded(Execution run, Object receiver, Supplier<T> call) {
        MapGuard guard = MapGuard.of(run, CollectionCalls.owner(run, receiver));
        boolean outermost = guard.enter(run.self());
        try {
            return call.get();
        } finally {
            if (outermost) {
                guard.leave(run);
            }
        }
    }
}
