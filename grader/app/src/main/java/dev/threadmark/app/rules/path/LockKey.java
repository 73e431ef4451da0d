package dev.threadmark.app.rules.path;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A lock as the code names it.
 *
 * @param path a symbolic path; see {@link Paths}
 * @param mode how it is held
 */
public record LockKey(String path, Mode mode) {
    /** The lock in the words of the source, such as {@code balanceLock} or {@code from.lock}. */
    public String display() {
        return Paths.display(path)
                + switch (mode) {
                    case READ -> Paths.isNamedMode(path) ? "" : ".readLock()";
                    case WRITE -> Paths.isNamedMode(path) ? "" : ".writeLock()";
                    default -> "";
                };
    }

    /** A path in the words of the source. */
    public static String display(String path) {
        return Paths.display(path);
    }

    /** The path with every index and argument left open. */
    public String anyElement() {
        return Paths.generaliseAll(path);
    }

    /** The lock itself in the words of the source, without its mode. */
    public String base() {
        return Paths.display(path);
    }

    /** Tells whether this is named through a local variable, which callers and callees lack. */
    public boolean isLocal() {
        return path.contains("<");
    }

    /** Tells whether this is a lock that only the thread that took it may release. */
    public boolean isOwned() {
        return mode != Mode.MONITOR && mode != Mode.PERMIT;
    }

    /** Tells whether two different names surely mean two different locks. */
    public boolean isCertain() {
        return !Paths.isOpaque(path) && !isWeak();
    }

    /** Tells whether this may be one of several locks. */
    public boolean isWeak() {
        return Paths.isWeak(path);
    }

    /** The last name in the path: what two names of one lock have in common. */
    public String shape() {
        return Paths.lastName(path) + ":" + mode;
    }

    /** The locks that two sets have in common, each in the weaker of its two modes. */
    public static Set<LockKey> common(Set<LockKey> a, Set<LockKey> b) {
        Set<LockKey> both = new LinkedHashSet<>();
        for (LockKey key : a) {
            for (LockKey other : b) {
                if (key.path().equals(other.path())) {
                    both.add(key.mode().isShared() ? key : other);
                }
            }
        }
        return both;
    }
}
