package dev.threadmark.kit.threads;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts the threads inside a region and remembers the highest number there ever was. */
public final class Occupancy {
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger highest = new AtomicInteger();

    /** Called by a thread as it comes in. */
    public void enter() {
        highest.accumulateAndGet(inside.incrementAndGet(), Math::max);
    }

    /** Called by a thread as it goes out. */
    public void leave() {
        inside.decrementAndGet();
    }

    /** Returns the number of threads inside now. */
    public int now() {
        return inside.get();
    }

    /** Returns the highest number of threads that were inside together, 0 when none ever was. */
    public int highest() {
        return highest.get();
    }
}
