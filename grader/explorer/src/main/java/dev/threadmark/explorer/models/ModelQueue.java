package dev.threadmark.explorer.models;

/**
 * A queue that takes the place of one of the JDK's and keeps its elements where the JDK's own bulk
 * methods must not look without the scheduler.
 */
interface ModelQueue {
    /** A copy of the elements, in one step. */
    Object[] toArray();

    /** Removes one such element, in one step. */
    boolean remove(Object element);
}
