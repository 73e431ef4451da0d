package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Sync;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TimeUnit;

/** A {@link LinkedTransferQueue} under the scheduler's control. */
public class ControlledTransferQueue<E> extends LinkedTransferQueue<E> {
    private static final long serialVersionUID = 1L;

    private final transient Rendezvous<E> items =
            new Rendezvous<>(new Sync("transfer queue", this));

    /** Like {@link LinkedTransferQueue#LinkedTransferQueue()}. */
    public ControlledTransferQueue() {}

    /** Like {@link LinkedTransferQueue#LinkedTransferQueue(Collection)}. */
    public ControlledTransferQueue(Collection<? extends E> initial) {
        for (E item : initial) {
            items.add(Objects.requireNonNull(item));
        }
    }

    @Override
    public void put(E item) {
        offer(item);
    }

    @Override
    public boolean add(E item) {
        return offer(item);
    }

    @Override
    public boolean offer(E item, long timeout, TimeUnit unit) {
        return offer(item);
    }

    @Override
    public boolean offer(E item) {
        Objects.requireNonNull(item);
        Steps.update(items.sync(), "put");
        items.add(item);
        return true;
    }

    @Override
    public void transfer(E item) throws InterruptedException {
        items.transfer(Objects.requireNonNull(item), -1);
    }

    @Override
    public boolean tryTransfer(E item, long timeout, TimeUnit unit) throws InterruptedException {
        return items.transfer(Objects.requireNonNull(item), Math.max(0, unit.toNanos(timeout)));
    }

    @Override
    public boolean tryTransfer(E item) {
        return items.offer(Objects.requireNonNull(item), "try transfer");
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
    public E peek() {
        Steps.read(items.sync(), "peek");
        return items.peek();
    }

    @Override
    public int size() {
        Steps.read(items.sync(), "size");
        return items.size();
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public boolean hasWaitingConsumer() {
        return getWaitingConsumerCount() > 0;
    }

    @Override
    public int getWaitingConsumerCount() {
        Steps.read(items.sync(), "waiting consumers");
        return items.takersWaiting();
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
