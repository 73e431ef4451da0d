package dev.threadmark.app.rules.path;

import java.util.LinkedHashSet;
import java.util.Set;

/** What one body does while it holds its locks. */
public final class LockedWork {
    private final Set<LockKey> protecting = new LinkedHashSet<>();
    private final Set<LockKey> calling = new LinkedHashSet<>();
    private final Set<LockKey> occupying = new LinkedHashSet<>();

    /** Tells whether anything but printing and local arithmetic happens while a lock is held. */
    public boolean isProtectedBy(LockKey key) {
        return protecting.contains(key);
    }

    /** Tells whether anything is called or signalled while a lock is held. */
    public boolean callsUnder(LockKey key) {
        return calling.contains(key);
    }

    /** Tells whether anything at all is called while a lock is held, be it only printing. */
    public boolean occupies(LockKey key) {
        return occupying.contains(key);
    }

    /** Notes that something is called, be it only printing. */
    void occupies(Set<LockKey> held) {
        occupying.addAll(held);
    }

    /** Notes that something worth protecting happens: a call, or else an access. */
    void works(Set<LockKey> held, boolean call) {
        protecting.addAll(held);
        if (call) {
            calling.addAll(held);
        }
    }
}
