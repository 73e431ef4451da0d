package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.threadmark.app.rules.path.Body;
import dev.threadmark.app.rules.path.BodyPaths;
import dev.threadmark.app.rules.path.BodyPaths.BadRelease;
import dev.threadmark.app.rules.path.BodyPaths.Leak;
import dev.threadmark.app.rules.path.LockKey;
import dev.threadmark.app.rules.path.Mode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Tells a lock that stays held, and a release of what is not held, from the halves of a pair that
 * are in different bodies on purpose.
 */
final class Pairing {
    private final Subject subject;
    private final List<BodyPaths> bodies;
    private final Set<Node> calledInside = Collections.newSetFromMap(new IdentityHashMap<>());

    Pairing(Subject subject, List<BodyPaths> bodies) {
        this.subject = subject;
        this.bodies = bodies;
        for (BodyPaths paths : bodies) {
            paths.calls().forEach(call -> calledInside.add(call.callee()));
        }
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
                    && !subject.isSignal(key, paths.body())
                    && bodies.stream().noneMatch(b -> b != paths && handsOver(paths, key, b));
        }
        if (releases) {
            return true;
        }
        if (isJudgedAtCallers(paths.body())) {
            return false;
        }
        boolean direct = isDirect(leak.site());
        return bodies.stream()
                .noneMatch(
                        other ->
                                other != paths
                                        && other.releases()
                                                .anyMatch(
                                                        (released, site) ->
                                                                !other.acquiresSomewhere(released)
                                                                        && isSameLock(released, key)
                                                                        && isDirect(site)
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
            return key.mode() != Mode.PERMIT || !subject.isSignal(key, paths.body());
        }
        if (key.mode() == Mode.PERMIT || key.isOpaque() || isJudgedAtCallers(paths.body())) {
            return false;
        }
        boolean direct = isDirect(release.site());
        return bodies.stream()
                .noneMatch(
                        other ->
                                other != paths
                                        && !isForgetful(other, release)
                                        && other.leaks().stream()
                                                .anyMatch(
                                                        l ->
                                                                l.key().shape().equals(key.shape())
                                                                        && isDirect(l.site())
                                                                                == direct
                                                                        && !other.releases()
                                                                                .contain(l.key())));
    }

    /** A guard that tries to lock while it is made must ask whether it succeeded. */
    private static boolean isForgetful(BodyPaths other, BadRelease release) {
        return other.body().node() instanceof FieldDeclaration
                && other.acquires().stream().allMatch(BodyPaths.Acquire::attempt)
                && release.site().findAncestor(IfStmt.class).isEmpty();
    }

    /** A private helper that its class calls is followed into where it is called. */
    private boolean isJudgedAtCallers(Body body) {
        return body.isPrivate() && calledInside.contains(body.node());
    }

    /** Whether the lock itself is called here, not a helper that does it. */
    private boolean isDirect(Node site) {
        return site instanceof MethodCallExpr call && subject.types().callees(call).isEmpty();
    }
}
