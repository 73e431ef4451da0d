package dev.threadmark.app.rules.catalogue;

import dev.threadmark.app.rules.path.BodyPaths;
import dev.threadmark.app.rules.path.BodyPaths.Acquire;
import dev.threadmark.app.rules.path.LockKey;
import dev.threadmark.app.rules.path.Mode;

/** A thread waits for a lock that it keeps from itself. */
final class Lk10SelfDeadlock implements Rule {
    @Override
    public String id() {
        return "LK10";
    }

    @Override
    public String slug() {
        return "self-deadlock";
    }

    @Override
    public void check(Subject subject, Report.Section report) {
        for (BodyPaths paths : subject.paths().bodies()) {
            for (Acquire acquire : paths.acquires()) {
                if (acquire.attempt()) {
                    continue;
                }
                for (LockKey held : acquire.held()) {
                    if (blocks(held, acquire.key())
                            || isOnlyPermit(subject, paths, held, acquire)) {
                        report.violation(acquire.site(), key(held), acquire.key().base());
                    }
                }
            }
        }
    }

    private static String key(LockKey held) {
        if (held.mode() == Mode.PERMIT) {
            return "permit";
        }
        return held.mode().isStamped() ? "stamped" : "upgrade";
    }

    /** A semaphore that lets in one at a time is not reentrant either. */
    private static boolean isOnlyPermit(
            Subject subject, BodyPaths paths, LockKey held, Acquire acquire) {
        return held.mode() == Mode.PERMIT
                && held.equals(acquire.key())
                && held.isOwnField()
                && !paths.isOpen(held)
                && subject.permits().areExclusive(held, paths);
    }

    private static boolean blocks(LockKey held, LockKey wanted) {
        if (!held.path().equals(wanted.path()) || held.isWeak()) {
            return false;
        }
        if (held.mode().isStamped() && wanted.mode().isStamped()) {
            return true;
        }
        return held.mode() == Mode.READ && wanted.mode() == Mode.WRITE;
    }
}
