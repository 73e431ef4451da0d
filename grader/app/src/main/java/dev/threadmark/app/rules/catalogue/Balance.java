package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.threadmark.app.rules.path.BodyPaths;
import dev.threadmark.app.rules.path.BodyPaths.BadRelease;
import dev.threadmark.app.rules.path.BodyPaths.Leak;
import dev.threadmark.app.rules.path.LockKey;
import dev.threadmark.app.rules.path.Mode;
import dev.threadmark.app.rules.source.ClassBody;
import dev.threadmark.app.rules.source.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;

/**
 * Sorts locks that a body keeps, and releases of what it does not hold, into the three rules that
 * speak of them, so that one fault is told once.
 */
final class Balance {
    /** A release of another lock than the one that was taken. */
    record Mismatch(BodyPaths paths, BadRelease release, LockKey taken, Node takenAt) {}

    /** A lock that stays held. */
    record Kept(BodyPaths paths, Leak leak) {}

    /** A release of what is not held. */
    record Unheld(BodyPaths paths, BadRelease release) {}

    private final Subject subject;
    private final List<Kept> kept = new ArrayList<>();
    private final List<Unheld> unheld = new ArrayList<>();
    private final List<Kept> maybeKept = new ArrayList<>();
    private final List<Unheld> maybeUnheld = new ArrayList<>();
    private final List<Mismatch> mismatches = new ArrayList<>();
    private final List<Mismatch> doubtful = new ArrayList<>();
    private final Set<String> leftToCallers = new HashSet<>();

    Balance(Subject subject) {
        this.subject = subject;
        List<BodyPaths> bodies =
                subject.paths().bodies().stream().filter(b -> !isLock(b.body().owner())).toList();
        Pairing pairing = new Pairing(subject, bodies);
        Set<Leak> explained = new HashSet<>();
        Set<BadRelease> explainedReleases = new HashSet<>();
        for (BodyPaths paths : bodies) {
            for (BadRelease release : paths.badReleases()) {
                findMismatch(paths, release, bodies, explained, explainedReleases);
            }
        }
        for (BodyPaths paths : bodies) {
            for (Leak leak : paths.leaks()) {
                if (!explained.contains(leak) && pairing.isFault(paths, leak)) {
                    kept(paths, leak).add(new Kept(paths, leak));
                } else if (isLeftToCaller(paths, leak)) {
                    leftToCallers.add(leak.key().lastName());
                }
            }
            paths.badReleases().stream()
                    .filter(r -> !explainedReleases.contains(r) && pairing.isFault(paths, r))
                    .forEach(r -> unheld(paths, r).add(new Unheld(paths, r)));
        }
        moveMismatches();
        tellHelpersOnce();
    }

    /** The fault of a helper is told where it is, not again at each of its calls. */
    private void tellHelpersOnce() {
        List<Kept> allKept = List.copyOf(kept);
        kept.removeIf(caller -> allKept.stream().anyMatch(k -> isOfCallee(caller, k)));
        Set<Node> told = Collections.newSetFromMap(new IdentityHashMap<>());
        unheld.forEach(u -> told.add(u.release().site()));
        mismatches.forEach(m -> told.add(m.release().site()));
        unheld.removeIf(u -> isElsewhere(u.release(), told));
        mismatches.removeIf(m -> isElsewhere(m.release(), told));
        doubtful.removeIf(m -> isElsewhere(m.release(), told));
    }

    private static boolean isElsewhere(BadRelease release, Set<Node> told) {
        return release.origin() != release.site() && told.contains(release.origin());
    }

    private boolean isOfCallee(Kept caller, Kept callee) {
        if (caller.paths() == callee.paths() || caller.leak().origin() != callee.leak().origin()) {
            return false;
        }
        return callee.leak().site() == callee.leak().origin()
                || caller.leak().site() instanceof MethodCallExpr call
                        && subject.types().callees(call).stream()
                                .anyMatch(m -> m == callee.paths().body().node());
    }

    /** Who holds one lock and releases another, which was never taken, has mixed them up. */
    private void moveMismatches() {
        for (Unheld unheldHere : List.copyOf(unheld)) {
            BadRelease release = unheldHere.release();
            Optional<Map.Entry<LockKey, Node>> taken =
                    release.held().entrySet().stream()
                            .filter(
                                    e ->
                                            isCertain(e.getKey(), unheldHere.paths())
                                                    && isSameKind(e.getKey(), release.key()))
                            .findFirst();
            if (taken.isPresent()
                    && isCertain(release.key(), unheldHere.paths())
                    && !unheldHere.paths().acquiresSomewhere(release.key())) {
                unheld.remove(unheldHere);
                mismatches.add(
                        new Mismatch(
                                unheldHere.paths(),
                                release,
                                taken.get().getKey(),
                                taken.get().getValue()));
            }
        }
    }

    private List<Kept> kept(BodyPaths paths, Leak leak) {
        return paths.isOpen(leak.key()) ? maybeKept : kept;
    }

    private List<Unheld> unheld(BodyPaths paths, BadRelease release) {
        return paths.isOpen(release.key()) ? maybeUnheld : unheld;
    }

    /** Locks that stay held on a path of which it cannot be told whether it is ever taken. */
    List<Kept> maybeKept() {
        return maybeKept;
    }

    /** Releases of what is not held, on such a path. */
    List<Unheld> maybeUnheld() {
        return maybeUnheld;
    }

    /** A method that others may call ends with a lock that another method gives back. */
    private boolean isLeftToCaller(BodyPaths paths, Leak leak) {
        return paths.body().isMethod()
                && !paths.body().isPrivate()
                && (!paths.releases().contain(leak.key()) || paths.ends().handOver(leak.key()));
    }

    /** Tells whether callers hold a lock of this name between two calls of methods. */
    boolean isLeftToCallers(String lock) {
        return leftToCallers.contains(lock);
    }

    List<Kept> kept() {
        return kept;
    }

    List<Unheld> unheld() {
        return unheld;
    }

    List<Mismatch> mismatches() {
        return mismatches;
    }

    /** Releases of a lock that may or may not be another name of the one that was taken. */
    List<Mismatch> doubtful() {
        return doubtful;
    }

    /** The methods of a class that is itself a lock are halves on purpose. */
    private boolean isLock(ClassBody owner) {
        for (ClassOrInterfaceType type : owner.supertypes()) {
            Optional<TypeRef> resolved = subject.types().resolve(type, owner.node());
            if (resolved.filter(t -> t.is(Lock.class)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void findMismatch(
            BodyPaths paths,
            BadRelease release,
            List<BodyPaths> bodies,
            Set<Leak> explained,
            Set<BadRelease> explainedReleases) {
        if (release.problem() == BodyPaths.Problem.OTHER_STAMP) {
            mismatches.add(new Mismatch(paths, release, release.key(), release.site()));
            explainedReleases.add(release);
            return;
        }
        Node made = subject.paths().takenBefore(paths.body(), release.key()).orElse(null);
        if (made != null) {
            mismatches.add(new Mismatch(paths, release, release.key(), made));
            explainedReleases.add(release);
            bodies.forEach(
                    other ->
                            other.leaks().stream()
                                    .filter(l -> l.site() == made)
                                    .forEach(explained::add));
            return;
        }
        for (Leak leak : paths.leaks()) {
            boolean other =
                    !leak.key().equals(release.key())
                            && (isSameKind(leak.key(), release.key())
                                    || isMixedUp(leak.key(), release.key(), bodies));
            if (other && release.held().containsKey(leak.key())) {
                Mismatch mismatch = new Mismatch(paths, release, leak.key(), leak.site());
                boolean sure = isCertain(leak.key(), paths) && isCertain(release.key(), paths);
                (sure ? mismatches : doubtful).add(mismatch);
                paths.leaks().stream().filter(l -> isOfOneHold(l, leak)).forEach(explained::add);
                explainedReleases.add(release);
                return;
            }
        }
    }

    private static boolean isOfOneHold(Leak a, Leak b) {
        return a.site() == b.site() && a.key().equals(b.key());
    }

    /** Whether another name surely means another lock. */
    private boolean isCertain(LockKey key, BodyPaths paths) {
        return key.isCertain()
                && LockKey.field(subject.program(), paths.body().owner(), key.lastName())
                        .filter(subject::isFetched)
                        .isEmpty();
    }

    /** One semaphore is never released at all, the other is used as a lock elsewhere. */
    private static boolean isMixedUp(LockKey taken, LockKey released, List<BodyPaths> bodies) {
        return taken.mode() == Mode.PERMIT
                && released.mode() == Mode.PERMIT
                && bodies.stream().noneMatch(b -> b.releases().contain(taken))
                && bodies.stream()
                        .anyMatch(
                                b ->
                                        b.acquiresSomewhere(released)
                                                && b.releases().contain(released));
    }

    private static boolean isSameKind(LockKey a, LockKey b) {
        // Any thread may release a semaphore, and releasing another one is how signals are sent.
        return a.isOwned() && b.isOwned();
    }
}
