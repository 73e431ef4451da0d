package dev.threadmark.explorer.models;

import java.util.concurrent.locks.ReentrantLock;

/** Final methods of {@link ReentrantLock} that look at who waits. */
public final class ReentrantLocks {
    private ReentrantLocks() {}

    public static boolean hasQueuedThreads(ReentrantLock lock) {
        return getQueueLength(lock) > 0;
    }

    public static boolean hasQueuedThread(ReentrantLock lock, Thread thread) {
        return ((ControlledReentrantLock) lock).getQueuedThreads().contains(thread);
    }

    public static int getQueueLength(ReentrantLock lock) {
        return ((ControlledReentrantLock) lock).getQueuedThreads().size();
    }
}
