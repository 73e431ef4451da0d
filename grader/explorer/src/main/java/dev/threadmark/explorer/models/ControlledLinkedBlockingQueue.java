package dev.threadmark.explorer.models;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A {@link LinkedBlockingQueue} under the scheduler's control. */
public class ControlledLinkedBlockingQueue<E> extends LinkedBlockingQueue<E> implements ModelQueue {
    private static final long serialVersionUID = 1L;

    private final transient BlockingOps ops = new BlockingOps(this);

    /** Like the JDK's constructor. */
    public ControlledLinkedBlockingQueue() {
        super();
    }

    /** Like the JDK's constructor. */
    public ControlledLinkedBlockingQueue(int capacity) {
        super(capacity);
    }

    /** Like the JDK's constructor. */
    public ControlledLinkedBlockingQueue(Collection<? extends E> elements) {
        super(elements);
    }

    @Override
    public void put(E element) throws InterruptedException {
        ops.await("put", () -> super.remainingCapacity() > 0, () -> super.offer(element));
    }

    @Override
    public boolean offer(E element) {
        return ops == null
                ? super.offer(element)
                : ops.attempt("offer", () -> super.offer(element));
    }

    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(timeout);
        Boolean added =
                ops.await(
                        "offer",
                        () -> super.remainingCapacity() > 0,
                        nanos,
                        () -> super.offer(element));
        return added != null;
    }

    @Override
    public E take() throws InterruptedException {
        return ops.await("take", () -> super.size() > 0, super::poll);
    }

    @Override
    public E poll() {
        return ops.poll("poll", super::poll);
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        return ops.await("poll", () -> super.size() > 0, unit.toNanos(timeout), super::poll);
    }

    @Override
    public E peek() {
        return ops.look("peek", super::peek);
    }

    @Override
    public int size() {
        return ops == null ? super.size() : ops.look("size", super::size);
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public int remainingCapacity() {
        return ops == null
                ? super.remainingCapacity()
                : ops.look("remaining capacity", super::remainingCapacity);
    }

    @Override
    public boolean remove(Object element) {
        return ops.attempt("remove", () -> super.remove(element));
    }

    @Override
    public boolean contains(Object element) {
        return ops.look("contains", () -> super.contains(element));
    }

    @Override
    public int drainTo(Collection<? super E> target) {
        return ops.drain(() -> super.drainTo(target));
    }

    @Override
    public int drainTo(Collection<? super E> target, int most) {
        return ops.drain(() -> super.drainTo(target, most));
    }

    @Override
    public void clear() {
        ops.attempt(
                "clear",
                () -> {
                    super.clear();
                    return true;
                });
    }

    @Override
    public Object[] toArray() {
        return ops == null ? super.toArray() : ops.look("to array", super::toArray);
    }

    @Override
    public <T> T[] toArray(T[] array) {
        return ops.look("to array", () -> super.toArray(array));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Iterator<E> iterator() {
        return (Iterator<E>) ops.look("iterate", () -> List.of(super.toArray()).iterator());
    }
}
