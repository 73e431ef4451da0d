package dev.threadmark.explorer.models;

/** A virtual thread: to the scheduler a thread like any other, always a daemon. */
final class ControlledVirtualThread extends ControlledThread {
    ControlledVirtualThread(Runnable task, String name) {
        super(null, task, name);
        setDaemon(true);
    }
}
