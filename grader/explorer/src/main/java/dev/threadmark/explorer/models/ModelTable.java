package dev.threadmark.explorer.models;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Timer;
import java.util.TimerTask;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Exchanger;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;
import java.util.concurrent.atomic.AtomicMarkableReference;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import java.util.concurrent.atomic.AtomicStampedReference;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        addClocks(models);
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

        models.redirect(Runtime.class, Runtimes.class);
        models.substitute(Random.class, ControlledRandom.class);
        models.redirect(Math.class, ThreadRandoms.class);
        models.redirect(ThreadLocalRandom.class, ThreadRandoms.class);
        models.redirect(UUID.class, ThreadRandoms.class);
        models.passThrough(ThreadLocalRandom.class, "current");
        models.redirectInstance("java/lang/Thread$Builder", ThreadBuilders.class);
        models.redirectInstance("java/util/concurrent/Future", FutureStates.class);
        models.passThrough(Thread.class, "run", "ofVirtual", "ofPlatform");
        models.substitute(ThreadPoolExecutor.AbortPolicy.class, ControlledAbortPolicy.class);
        models.passThrough(ThreadPoolExecutor.CallerRunsPolicy.class);
        models.passThrough(ThreadPoolExecutor.DiscardPolicy.class);
        models.substitute(ExecutorCompletionService.class, ControlledCompletionService.class);
        models.substitute(CompletableFuture.class, ControlledCompletableFuture.class);
        models.redirect(CompletableFuture.class, CompletableFutures.class);
        models.substitute(ForkJoinPool.class, ControlledForkJoinPool.class);
        models.redirect(ForkJoinPool.class, ForkJoinPools.class);
        models.passThrough(ForkJoinPool.class, "<init>");
        models.redirect(ForkJoinTask.class, ForkJoinTasks.class);
        models.redirect(RecursiveTask.class, ForkJoinTasks.class);
        models.redirect(RecursiveAction.class, ForkJoinTasks.class);
        models.passThrough(RecursiveTask.class, "<init>", "getRawResult");
        models.passThrough(RecursiveAction.class, "<init>", "getRawResult");
        models.substitute(ScheduledThreadPoolExecutor.class, ControlledScheduledPool.class);
        refuseWhatCannotBeAnswered(models);
        addLocks(models);
        addAtomics(models);
        models.substitute(LinkedHashMap.class, ControlledLinkedHashMap.class);
        models.redirect(Stream.class, Streams.class);
        models.redirect(IntStream.class, IntStreams.class);
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

    private static void addClocks(Models models) {
        models.substitute(Date.class, ControlledDate.class);
        models.redirect(Clock.class, Nows.OfClock.class);
        models.redirect(Instant.class, Nows.OfInstant.class);
        models.redirect(LocalTime.class, Nows.OfLocalTime.class);
        models.redirect(LocalDate.class, Nows.OfLocalDate.class);
        models.redirect(LocalDateTime.class, Nows.OfLocalDateTime.class);
        models.redirect(ZonedDateTime.class, Nows.OfZonedDateTime.class);
        models.redirect(OffsetDateTime.class, Nows.OfOffsetDateTime.class);
    }

    private static void addLocks(Models models) {
        models.substitute(StampedLock.class, ControlledStampedLock.class);
        models.redirect(StampedLock.class, ControlledStampedLock.class);
        models.redirect(LockSupport.class, LockSupports.class);
        models.substitute(Phaser.class, ControlledPhaser.class);
        models.redirect(Phaser.class, Phasers.class);
        models.substitute(Exchanger.class, ControlledExchanger.class);
        models.substitute(LinkedBlockingDeque.class, ControlledLinkedBlockingDeque.class);
        models.substitute(SynchronousQueue.class, ControlledSynchronousQueue.class);
        models.substitute(LinkedTransferQueue.class, ControlledTransferQueue.class);
        models.substitute(DelayQueue.class, ControlledDelayQueue.class);
        models.substitute(Timer.class, ControlledTimer.class);
        models.redirect(TimerTask.class, TimerTasks.class);
    }

    private static void addAtomics(Models models) {
        models.redirect(MethodHandles.Lookup.class, VarHandles.class);
        models.redirect(VarHandle.class, Fences.class);
        models.redirect(AtomicIntegerFieldUpdater.class, IntegerUpdaters.class);
        models.redirect(AtomicLongFieldUpdater.class, LongUpdaters.class);
        models.redirect(AtomicReferenceFieldUpdater.class, ReferenceUpdaters.class);
        models.passThrough(AtomicIntegerFieldUpdater.class);
        models.passThrough(AtomicLongFieldUpdater.class);
        models.passThrough(AtomicReferenceFieldUpdater.class);
        models.redirect(AtomicIntegerArray.class, AtomicIntegerArrays.class);
        models.redirect(AtomicLongArray.class, AtomicLongArrays.class);
        models.redirect(AtomicReferenceArray.class, AtomicReferenceArrays.class);
        models.passThrough(AtomicIntegerArray.class, "length");
        models.passThrough(AtomicLongArray.class, "length");
        models.passThrough(AtomicReferenceArray.class, "length");
        models.substitute(AtomicStampedReference.class, ControlledAtomicStampedReference.class);
        models.substitute(AtomicMarkableReference.class, ControlledAtomicMarkableReference.class);
        models.substitute(LongAdder.class, ControlledLongAdder.class);
        models.substitute(DoubleAdder.class, ControlledDoubleAdder.class);
        models.substitute(LongAccumulator.class, ControlledLongAccumulator.class);
        models.substitute(DoubleAccumulator.class, ControlledDoubleAccumulator.class);
    }

    /** Members that would look at, or change, a state that the model does not keep there. */
    private static void refuseWhatCannotBeAnswered(Models models) {
        models.refuse(Semaphore.class, "getQueueLength", "hasQueuedThreads");
        models.refuse(
                ReentrantReadWriteLock.class,
                "getQueueLength",
                "hasQueuedThread",
                "hasQueuedThreads",
                "getWaitQueueLength",
                "hasWaiters");
        models.refuse(
                ThreadPoolExecutor.class,
                "prestartCoreThread",
                "prestartAllCoreThreads",
                "getLargestPoolSize",
                "getQueue",
                "purge",
                "remove");
        models.refuse(
                ScheduledThreadPoolExecutor.class,
                "prestartCoreThread",
                "prestartAllCoreThreads",
                "getActiveCount",
                "getCompletedTaskCount",
                "getLargestPoolSize",
                "getPoolSize",
                "getQueue",
                "getTaskCount",
                "purge",
                "remove");
        models.refuse(LinkedBlockingDeque.class, "descendingIterator");
        models.refuse(
                LinkedTransferQueue.class,
                "clear",
                "contains",
                "containsAll",
                "forEach",
                "iterator",
                "parallelStream",
                "removeAll",
                "removeIf",
                "retainAll",
                "spliterator",
                "stream",
                "toArray");
    }
}
