package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.threadmark.app.rules.path.BodyPaths;
import dev.threadmark.app.rules.path.BodyPaths.BadRelease;
import dev.threadmark.app.rules.path.BodyPaths.Leak;
import dev.threadmark.app.rules.path.LockKey;
import dev.threadmark.app.rules.path.Mode;
import dev.threadmark.app.rules.path.Way;
import java.util.List;

/**
 * Tells a lock that stays held, and a release of what is not held, from the halves of a pair that
 * are in different bodies on purpose.
 */
final class Pairing {
    private final Subject subject;
    private final List<BodyPaths> bodies;

    Pairing(Subject subject, List<BodyPaths> bodies) {
        this.subject = subject;
        this.bodies = bodies;
    }

    boolean isFault(BodyPaths paths, Leak leak) {
        LockKey key = leak.key();
        boolean releases = paths.releases().contain(key);
        if (leak.soft() || leak.returned()) {
            return false;
        }
        if (key.mode() == Mode.PERMIT || key.isWeak()) {
            return key.mode() == Mode.PERMIT
                    && releases
                    && !subject.permits().areSignals(key, paths)
                    && bodies.stream().noneMatch(b -> b != paths && handsOver(paths, key, b));
        }
        if (releases && !isHandedOver(paths, leak)) {
            return true;
        }
        return !subject.isJudgedAtCallers(paths.body()) && !isGivenBackElsewhere(paths, leak);
    }

    /** A method that backs off and tries again gives back too, but ends with the lock. */
    private static boolean isHandedOver(BodyPaths paths, Leak leak) {
        return leak.way() != Way.THROW
                && paths.body().isMethod()
                && paths.ends().handOver(leak.key());
    }

    /** Whether another method gives back such a lock without having taken it. */
    private boolean isGivenBackElsewhere(BodyPaths paths, Leak leak) {
        LockKey key = leak.key();
        boolean direct = subject.isDirect(leak.site());
        return bodies.stream()
                .anyMatch(
                        other ->
                                other != paths
                                        && other.releases()
                                                .anyMatch(
                                                        (released, site) ->
                                                                !other.acquiresSomewhere(released)
                                                                        && isSameLock(released, key)
                                                                        && subject.isDirect(site)
                                                                                == direct));
    }

    /**
     * A lock that is kept in a collection comes back under the name of the call that returns it.
     */
    private static boolean isSameLock(LockKey released, LockKey taken) {
        return released.shape().equals(taken.shape())
                || released.isOpaque() && taken.isLocal() && released.mode() == taken.mode();
    }

    /** A task that a body makes may give back the permit that the body took. */
    private static boolean handsOver(BodyPaths paths, LockKey key, BodyPaths task) {
        return paths.body().node().isAncestorOf(task.body().node())
                && task.badReleases().stream().anyMatch(r -> r.key().shape().equals(key.shape()));
    }

    boolean isFault(BodyPaths paths, BadRelease release) {
        LockKey key = release.key();
        if (paths.acquiresSomewhere(key)) {
            return key.mode() != Mode.PERMIT || !subject.permits().areSignals(key, paths);
        }
        if (key.mode() == Mode.PERMIT
                || key.isOpaque()
                || subject.isJudgedAtCallers(paths.body())) {
            return false;
        }
        boolean direct = subject.isDirect(release.site());
        return bodies.stream()
                .noneMatch(
                        other ->
                                other != paths
                                        && !isForgetful(other, release)
                                        && other.leaks().stream()
                                                .anyMatch(
                                                        l ->
                                                                l.key().shape().equals(key.shape())
                                                                        && subject.isDirect(
                                                                                        l.site())
                                                                                == direct
                                                                        && isKept(other, l.key())));
    }

    private static boolean isKept(BodyPaths other, LockKey key) {
        return !other.releases().contain(key) || other.ends().handOver(key);
    }

    /** A guard that tries to lock while it is made must ask whether it succeeded. */
    private static boolean isForgetful(BodyPaths other, BadRelease release) {
        return other.body().node() instanceof FieldDeclaration
                && other.acquires().stream().allMatch(BodyPaths.Acquire::attempt)
                && release.site().findAncestor(IfStmt.class).isEmpty();
    }
}
