package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Sync;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The methods of {@link BlockingQueue} that wait: they wait for the scheduler, then do on the real
 * queue what does not wait.
 */
public final class BlockingQueues {
    private BlockingQueues() {}

    public static <E> void put(BlockingQueue<E> queue, E item) throws InterruptedException {
        if (isModelled(queue)) {
            queue.put(item);
            return;
        }
        await(queue, "put", () -> queue.remainingCapacity() > 0);
        queue.add(item);
    }

    public static <E> E take(BlockingQueue<E> queue) throws InterruptedException {
        if (isModelled(queue)) {
            return queue.take();
        }
        await(queue, "take", () -> !queue.isEmpty());
        return Atomics.value(queue.remove());
    }

    public static <E> boolean offer(BlockingQueue<E> queue, E item, long timeout, TimeUnit unit)
            throws InterruptedException {
        if (isModelled(queue)) {
            return queue.offer(item, timeout, unit);
        }
        boolean room = await(queue, "offer", timeout, unit, () -> queue.remainingCapacity() > 0);
        return room && queue.offer(item);
    }

    public static <E> E poll(BlockingQueue<E> queue, long timeout, TimeUnit unit)
            throws InterruptedException {
        if (isModelled(queue)) {
            return queue.poll(timeout, unit);
        }
        return await(queue, "poll", timeout, unit, () -> !queue.isEmpty())
                ? Atomics.value(queue.poll())
                : null;
    }

    /** Whether the queue's own methods are under the scheduler's control. */
    static boolean isModelled(Object queue) {
        return queue.getClass().getClassLoader() != null;
    }

    static void await(Object queue, String action, BooleanSupplier ready)
            throws InterruptedException {
        Execution run = Execution.running();
        Sync state = run.stateOf(queue);
        run.performInterruptibly(Steps.when(state, Kind.WRITE, action, ready));
        state.update(run.self());
    }

    static boolean await(
            Object queue, String action, long timeout, TimeUnit unit, BooleanSupplier ready)
            throws InterruptedException {
        Execution run = Execution.running();
        Sync state = run.stateOf(queue);
        Op op = Steps.when(state, Kind.WRITE, action, ready);
        boolean inTime = run.performTimed(op, unit.toNanos(timeout));
        state.update(run.self());
        return inTime;
    }
}
