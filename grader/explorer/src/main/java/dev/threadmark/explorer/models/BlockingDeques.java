package dev.threadmark.explorer.models;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.TimeUnit;

/** The methods of {@link BlockingDeque} that wait, besides those of {@link BlockingQueues}. */
public final class BlockingDeques {
    private BlockingDeques() {}

    public static <E> void putFirst(BlockingDeque<E> deque, E item) throws InterruptedException {
        if (BlockingQueues.isModelled(deque)) {
            deque.putFirst(item);
            return;
        }
        BlockingQueues.await(deque, "putFirst", () -> deque.remainingCapacity() > 0);
        deque.addFirst(item);
    }

    public static <E> void putLast(BlockingDeque<E> deque, E item) throws InterruptedException {
        if (BlockingQueues.isModelled(deque)) {
            deque.putLast(item);
            return;
        }
        BlockingQueues.await(deque, "putLast", () -> deque.remainingCapacity() > 0);
        deque.addLast(item);
    }

    public static <E> E takeFirst(BlockingDeque<E> deque) throws InterruptedException {
        if (BlockingQueues.isModelled(deque)) {
            return deque.takeFirst();
        }
        BlockingQueues.await(deque, "takeFirst", () -> !deque.isEmpty());
        return Atomics.value(deque.removeFirst());
    }

    public static <E> E takeLast(BlockingDeque<E> deque) throws InterruptedException {
        if (BlockingQueues.isModelled(deque)) {
            return deque.takeLast();
        }
        BlockingQueues.await(deque, "takeLast", () -> !deque.isEmpty());
        return Atomics.value(deque.removeLast());
    }

    public static <E> boolean offerFirst(
            BlockingDeque<E> deque, E item, long timeout, TimeUnit unit)
            throws InterruptedException {
        if (BlockingQueues.isModelled(deque)) {
            return deque.offerFirst(item, timeout, unit);
        }
        return BlockingQueues.await(
                        deque, "offerFirst", timeout, unit, () -> deque.remainingCapacity() > 0)
                && deque.offerFirst(item);
    }

    public static <E> boolean offerLast(
            BlockingDeque<E> deque, E item, long timeout, TimeUnit unit)
            throws InterruptedException {
        if (BlockingQueues.isModelled(deque)) {
            return deque.offerLast(item, timeout, unit);
        }
        return BlockingQueues.await(
                        deque, "offerLast", timeout, unit, () -> deque.remainingCapacity() > 0)
                && deque.offerLast(item);
    }

    public static <E> E pollFirst(BlockingDeque<E> deque, long timeout, TimeUnit unit)
            throws InterruptedException {
        if (BlockingQueues.isModelled(deque)) {
            return deque.pollFirst(timeout, unit);
        }
        return BlockingQueues.await(deque, "pollFirst", timeout, unit, () -> !deque.isEmpty())
                ? Atomics.value(deque.pollFirst())
                : null;
    }

    public static <E> E pollLast(BlockingDeque<E> deque, long timeout, TimeUnit unit)
            throws InterruptedException {
        if (BlockingQueues.isModelled(deque)) {
            return deque.pollLast(timeout, unit);
        }
        return BlockingQueues.await(deque, "pollLast", timeout, unit, () -> !deque.isEmpty())
                ? Atomics.value(deque.pollLast())
                : null;
    }
}
