package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Sync;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/** A {@link SynchronousQueue} under the scheduler's control. */
public class ControlledSynchronousQueue<E> extends SynchronousQueue<E> {
    private static final long serialVersionUID = 1L;

    private final transient Rendezvous<E> items =
            new Rendezvous<>(new Sync("synchronous queue", this));

    /** Like {@link SynchronousQueue#SynchronousQueue()}. */
    public ControlledSynchronousQueue() {}

    /** Like {@link SynchronousQueue#SynchronousQueue(boolean)}; explored without fairness. */
    public ControlledSynchronousQueue(boolean fair) {}

    @Override
    public void put(E item) throws InterruptedException {
        items.transfer(Objects.requireNonNull(item), -1);
    }

    @Override
    public boolean offer(E item, long timeout, TimeUnit unit) throws InterruptedException {
        return items.transfer(Objects.requireNonNull(item), Math.max(0, unit.toNanos(timeout)));
    }

    @Override
    public boolean offer(E item) {
        return items.offer(Objects.requireNonNull(item), "offer");
    }

    @Override
    public E take() throws InterruptedException {
        return Atomics.value(items.take(-1));
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        return Atomics.value(items.take(Math.max(0, unit.toNanos(timeout))));
    }

    @Override
    public E poll() {
        return items.poll();
    }

    @Override
    public int drainTo(Collection<? super E> target) {
        return drainTo(target, Integer.MAX_VALUE);
    }

    @Override
    public int drainTo(Collection<? super E> target, int most) {
        int drained = 0;
        for (E item; drained < most && (item = poll()) != null; drained++) {
            target.add(item);
        }
        return drained;
    }
}
