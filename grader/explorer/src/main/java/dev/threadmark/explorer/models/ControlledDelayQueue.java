package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Sync;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/**
 * A {@link DelayQueue} under the scheduler's control.
 *
 * <p>The program says how long an element still waits: it is asked as a thread of its own would
 * ask, and asked again when the head has changed meanwhile.
 */
public class ControlledDelayQueue<E extends Delayed> extends DelayQueue<E> implements ModelQueue {
    private final Sync sync = new Sync("queue", this);
    private final PriorityQueue<E> elements = new PriorityQueue<>();

    /** Like the JDK's constructor. */
    public ControlledDelayQueue() {}

    /** Like the JDK's constructor. */
    public ControlledDelayQueue(Collection<? extends E> initial) {
        elements.addAll(initial);
    }

    @Override
    public boolean offer(E element) {
        Execution run = Steps.update(sync, "put");
        elements.add(element);
        run.value(element);
        return true;
    }

    @Override
    public boolean add(E element) {
        return offer(element);
    }

    @Override
    public void put(E element) {
        offer(element);
    }

    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) {
        return offer(element);
    }

    @Override
    public E take() throws InterruptedException {
        return take(Long.MAX_VALUE);
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        return take(Math.max(0, unit.toNanos(timeout)));
    }

    private E take(long patience) throws InterruptedException {
        Execution run = Execution.running();
        long start = run.nanoTime();
        while (true) {
            E head = lookAtHead();
            long delay = head == null ? Long.MAX_VALUE : head.getDelay(TimeUnit.NANOSECONDS);
            if (delay <= 0) {
                Steps.update(sync, "take");
                if (elements.peek() == head) {
                    run.value(head);
                    return elements.poll();
                }
            } else {
                long left = patience - (run.nanoTime() - start);
                if (left <= 0) {
                    return null;
                }
                awaitChange(run, head, Math.min(delay, left));
            }
        }
    }

    private void awaitChange(Execution run, E head, long nanos) throws InterruptedException {
        run.performTimed(
                Steps.when(sync, Kind.WRITE, "take", () -> elements.peek() != head), nanos);
        sync.acquire(run.self());
    }

    private E lookAtHead() {
        Steps.read(sync, "look at");
        return elements.peek();
    }

    @Override
    public E poll() {
        while (true) {
            E head = lookAtHead();
            if (head == null || head.getDelay(TimeUnit.NANOSECONDS) > 0) {
                return null;
            }
            Steps.update(sync, "poll");
            if (elements.peek() == head) {
                return elements.poll();
            }
        }
    }

    @Override
    public E remove() {
        E head = poll();
        if (head == null) {
            throw new java.util.NoSuchElementException();
        }
        return head;
    }

    @Override
    public E peek() {
        return lookAtHead();
    }

    @Override
    public int size() {
        Steps.read(sync, "size");
        return elements.size();
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public int drainTo(Collection<? super E> target) {
        return drainTo(target, Integer.MAX_VALUE);
    }

    @Override
    public int drainTo(Collection<? super E> target, int most) {
        int moved = 0;
        for (E each = moved < most ? poll() : null;
                each != null;
                each = moved < most ? poll() : null) {
            target.add(each);
            moved++;
        }
        return moved;
    }

    @Override
    public boolean remove(Object element) {
        Execution run = Steps.attempt(sync, "remove");
        boolean removed = elements.remove(element);
        if (removed) {
            sync.update(run.self());
            run.wrote();
        }
        return removed;
    }

    @Override
    public boolean contains(Object element) {
        Steps.read(sync, "contains");
        return elements.contains(element);
    }

    @Override
    public void clear() {
        Steps.update(sync, "clear");
        elements.clear();
    }

    @Override
    public Object[] toArray() {
        Steps.read(sync, "to array");
        return elements.toArray();
    }

    @Override
    public <T> T[] toArray(T[] array) {
        Steps.read(sync, "to array");
        return elements.toArray(array);
    }

    @Override
    public Iterator<E> iterator() {
        Steps.read(sync, "iterate");
        return List.copyOf(new ArrayList<>(elements)).iterator();
    }
}
