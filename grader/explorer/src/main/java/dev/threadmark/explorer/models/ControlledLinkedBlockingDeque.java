package dev.threadmark.explorer.models;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;

/**
 * A {@link LinkedBlockingDeque} under the scheduler's control.
 *
 * <p>The JDK's other methods end in one of those below.
 */
public class ControlledLinkedBlockingDeque<E> extends LinkedBlockingDeque<E> implements ModelQueue {
    private static final long serialVersionUID = 1L;

    private final transient BlockingOps ops = new BlockingOps(this);

    /** Like the JDK's constructor. */
    public ControlledLinkedBlockingDeque() {
        super();
    }

    /** Like the JDK's constructor. */
    public ControlledLinkedBlockingDeque(int capacity) {
        super(capacity);
    }

    /** Like the JDK's constructor. */
    public ControlledLinkedBlockingDeque(Collection<? extends E> elements) {
        super(elements);
    }

    private boolean hasRoom() {
        return super.remainingCapacity() > 0;
    }

    private boolean hasElement() {
        return super.size() > 0;
    }

    @Override
    public void putFirst(E element) throws InterruptedException {
        ops.await("put first", this::hasRoom, () -> super.offerFirst(element));
    }

    @Override
    public void putLast(E element) throws InterruptedException {
        ops.await("put last", this::hasRoom, () -> super.offerLast(element));
    }

    @Override
    public boolean offerFirst(E element) {
        return ops.attempt("offer first", () -> super.offerFirst(element));
    }

    @Override
    public boolean offerLast(E element) {
        return ops == null
                ? super.offerLast(element)
                : ops.attempt("offer last", () -> super.offerLast(element));
    }

    @Override
    public boolean offerFirst(E element, long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(timeout);
        return ops.await("offer first", this::hasRoom, nanos, () -> super.offerFirst(element))
                != null;
    }

    @Override
    public boolean offerLast(E element, long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(timeout);
        return ops.await("offer last", this::hasRoom, nanos, () -> super.offerLast(element))
                != null;
    }

    @Override
    public E takeFirst() throws InterruptedException {
        return ops.await("take first", this::hasElement, super::pollFirst);
    }

    @Override
    public E takeLast() throws InterruptedException {
        return ops.await("take last", this::hasElement, super::pollLast);
    }

    @Override
    public E pollFirst() {
        return ops.poll("poll first", super::pollFirst);
    }

    @Override
    public E pollLast() {
        return ops.poll("poll last", super::pollLast);
    }

    @Override
    public E pollFirst(long timeout, TimeUnit unit) throws InterruptedException {
        return ops.await("poll first", this::hasElement, unit.toNanos(timeout), super::pollFirst);
    }

    @Override
    public E pollLast(long timeout, TimeUnit unit) throws InterruptedException {
        return ops.await("poll last", this::hasElement, unit.toNanos(timeout), super::pollLast);
    }

    @Override
    public E removeFirst() {
        return found(pollFirst());
    }

    @Override
    public E removeLast() {
        return found(pollLast());
    }

    private E found(E element) {
        if (element == null) {
            throw new NoSuchElementException();
        }
        return element;
    }

    @Override
    public E peekFirst() {
        return ops.look("peek first", super::peekFirst);
    }

    @Override
    public E peekLast() {
        return ops.look("peek last", super::peekLast);
    }

    @Override
    public boolean removeFirstOccurrence(Object element) {
        return ops.attempt("remove", () -> super.removeFirstOccurrence(element));
    }

    @Override
    public boolean removeLastOccurrence(Object element) {
        return ops.attempt("remove", () -> super.removeLastOccurrence(element));
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
    public boolean contains(Object element) {
        return ops.look("contains", () -> super.contains(element));
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
    public String toString() {
        return ops.look("to string", super::toString);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Iterator<E> iterator() {
        return (Iterator<E>) ops.look("iterate", () -> List.of(super.toArray()).iterator());
    }
}
