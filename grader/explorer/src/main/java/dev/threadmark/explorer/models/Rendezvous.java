package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Sync;
import java.util.ArrayDeque;
import java.util.Deque;

/** Items that wait to be taken one by one: the core of queues whose putters meet their takers. */
final class Rendezvous<E> {
    private final Sync sync;
    private final Deque<Item<E>> items = new ArrayDeque<>();
    private int takersWaiting;

    Rendezvous(Sync sync) {
        this.sync = sync;
    }

    private static final class Item<E> {
        private final E value;
        private boolean taken;

        Item(E value) {
            this.value = value;
        }
    }

    Sync sync() {
        return sync;
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    int size() {
        return items.size();
    }

    /** Whether a taker waits for whom no item is there yet. */
    private boolean takerWaits() {
        return takersWaiting > items.size();
    }

    int takersWaiting() {
        return takersWaiting;
    }

    /** Leaves an item without waiting; the caller has performed an operation. */
    void add(E value) {
        items.add(new Item<>(value));
    }

    /** Leaves an item in one step if a taker waits for it. */
    boolean offer(E value, String action) {
        Execution run = Steps.updateAttempt(sync, action);
        if (!takerWaits()) {
            return false;
        }
        add(value);
        run.wrote();
        return true;
    }

    /** Takes an item in one step if there is one. */
    E poll() {
        Execution run = Steps.updateAttempt(sync, "poll");
        E value = next();
        if (value != null) {
            run.wrote();
        }
        run.value(value);
        return value;
    }

    private E next() {
        Item<E> item = items.poll();
        if (item == null) {
            return null;
        }
        item.taken = true;
        return item.value;
    }

    E peek() {
        Item<E> item = items.peek();
        return item == null ? null : item.value;
    }

    /**
     * Leaves an item and waits until it is taken.
     *
     * @param nanos the time to wait, or -1 for ever
     * @return whether it was taken
     */
    boolean transfer(E value, long nanos) throws InterruptedException {
        Item<E> item = new Item<>(value);
        Steps.update(sync, "put");
        items.add(item);
        boolean taken = false;
        try {
            taken = await(Steps.when(sync, Kind.WRITE, "hand over", () -> item.taken), nanos);
        } finally {
            if (!taken) {
                items.remove(item);
            }
        }
        return taken;
    }

    /**
     * Takes an item, waiting for one.
     *
     * @param nanos the time to wait, or -1 for ever
     * @return the item, or null when none came in time
     */
    E take(long nanos) throws InterruptedException {
        Steps.update(sync, "ask");
        takersWaiting++;
        try {
            return await(Steps.when(sync, Kind.WRITE, "take", () -> !items.isEmpty()), nanos)
                    ? next()
                    : null;
        } finally {
            takersWaiting--;
        }
    }

    private boolean await(Op op, long nanos) throws InterruptedException {
        Execution run = Execution.running();
        boolean done = true;
        if (nanos < 0) {
            run.performInterruptibly(op);
        } else {
            done = run.performTimed(op, nanos);
        }
        sync.update(run.self());
        run.wrote();
        return done;
    }
}
