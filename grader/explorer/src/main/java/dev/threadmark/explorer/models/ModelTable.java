package dev.threadmark.explorer.models;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Every modelled API, one line each. */
public final class ModelTable {
    private static final Models MODELS = fill(new Models());

    private ModelTable() {}

    /** The table. */
    public static Models models() {
        return MODELS;
    }

    private static Models fill(Models models) {
        models.substitute(Thread.class, ControlledThread.class);
        models.redirect(Thread.class, Threads.class);
        models.passThrough(
                Thread.class,
                "getName",
                "setName",
                "getPriority",
                "setPriority",
                "isDaemon",
                "getThreadGroup",
                "getContextClassLoader",
                "setContextClassLoader",
                "getUncaughtExceptionHandler",
                "setUncaughtExceptionHandler",
                "checkAccess");
        models.substitute(ThreadLocal.class, ControlledThreadLocal.class);
        models.substitute(InheritableThreadLocal.class, ControlledThreadLocal.Inheritable.class);
        models.redirect(ThreadLocal.class, ThreadLocals.class);
        models.redirect(System.class, Systems.class);
        models.redirect(TimeUnit.class, TimeUnits.class);
        models.passThrough(TimeUnit.class);

        models.substitute(ReentrantLock.class, ControlledReentrantLock.class);
        models.substitute(ReentrantReadWriteLock.class, ControlledReadWriteLock.class);
        models.substitute(Semaphore.class, ControlledSemaphore.class);
        models.substitute(CountDownLatch.class, ControlledCountDownLatch.class);
        models.substitute(CyclicBarrier.class, ControlledCyclicBarrier.class);

        models.redirect(AtomicInteger.class, AtomicIntegers.class);
        models.redirect(AtomicLong.class, AtomicLongs.class);
        models.redirect(AtomicBoolean.class, AtomicBooleans.class);
        models.redirect(AtomicReference.class, AtomicReferences.class);
        return models;
    }
}
