package dev.threadmark.explorer.run;

/** Counts what the threads of one schedule change, to tell a loop that gets nowhere. */
final class Changes {
    private long changes;
    private long lockChanges;
    private long operations;

    /** A thread has performed an operation. */
    void performed(Progress own) {
        operations++;
        own.operations++;
    }

    /** A thread may have changed shared state, or its own beyond its locals. */
    void wrote(Progress own) {
        changes++;
        own.changes++;
    }

    /** Something has changed that no thread did. */
    void happened() {
        changes++;
    }

    /** A thread has taken or freed a mutex. */
    void lockChanged(Progress own) {
        lockChanges++;
        own.lockChanges++;
    }

    /** How often others than a thread may have changed what it looks at. */
    long byOthers(Progress own) {
        long locks = own.watchesLocks ? lockChanges - own.lockChanges : 0;
        long taken = own.watchesSteps ? operations - own.operations : 0;
        return changes - own.changes + locks + taken;
    }
}
