package dev.threadmark.explorer.models;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
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
                "run",
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
        models.redirect(ReentrantLock.class, ReentrantLocks.class);
        models.passThrough(ReentrantLock.class, "isFair");
        models.substitute(ReentrantReadWriteLock.class, ControlledReadWriteLock.class);
        models.substitute(Semaphore.class, ControlledSemaphore.class);
        models.substitute(CountDownLatch.class, ControlledCountDownLatch.class);
        models.substitute(CyclicBarrier.class, ControlledCyclicBarrier.class);

        models.substitute(FutureTask.class, ControlledFutureTask.class);
        models.substitute(ThreadPoolExecutor.class, ControlledThreadPool.class);
        models.redirect(Executors.class, ExecutorFactories.class);
        models.substitute(LinkedBlockingQueue.class, ControlledLinkedBlockingQueue.class);
        models.substitute(ArrayBlockingQueue.class, ControlledArrayBlockingQueue.class);
        models.substitute(PriorityBlockingQueue.class, ControlledPriorityBlockingQueue.class);

        models.redirect(AtomicInteger.class, AtomicIntegers.class);
        models.redirect(AtomicLong.class, AtomicLongs.class);
        models.redirect(AtomicBoolean.class, AtomicBooleans.class);
        models.redirect(AtomicReference.class, AtomicReferences.class);

        models.redirect(Map.class, MapCalls.class);
        models.redirect(Iterable.class, IterableCallbacks.class);
        models.redirect(Collection.class, CollectionCallbacks.class);
        models.redirect(List.class, ListCallbacks.class);
        models.passThrough(ConcurrentHashMap.class);
        models.passThrough(ConcurrentLinkedQueue.class);
        models.passThrough(ConcurrentLinkedDeque.class);
        models.passThrough(ConcurrentSkipListMap.class);
        models.passThrough(ConcurrentSkipListSet.class);
        models.passThrough(CopyOnWriteArrayList.class);
        models.passThrough(CopyOnWriteArraySet.class);
        return models;
    }
}
