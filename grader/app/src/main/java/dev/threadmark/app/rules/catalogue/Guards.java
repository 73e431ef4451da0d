package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.threadmark.app.rules.path.Body;
import dev.threadmark.app.rules.path.BodyPaths;
import dev.threadmark.app.rules.path.BodyPaths.Access;
import dev.threadmark.app.rules.path.BodyPaths.CallSite;
import dev.threadmark.app.rules.path.LockKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which locks are surely held at each field access, those of the callers of helpers included. */
final class Guards {
    /**
     * A field access.
     *
     * @param held the locks that are surely held there
     * @param atTimes these, those that some callers of a helper hold, and those that were tried
     */
    record Guarded(BodyPaths paths, Access access, Set<LockKey> held, Set<LockKey> atTimes) {
        Body body() {
            return paths.body();
        }
    }

    private record Site(Body caller, CallSite call) {}

    private static final int MOST_ROUNDS = 20;

    private final Subject subject;
    private final Map<Node, List<Site>> callers = new IdentityHashMap<>();
    private final Map<Node, Set<LockKey>> atEntry = new IdentityHashMap<>();
    private final Set<String> referenced = new HashSet<>();
    private final List<Guarded> accesses = new ArrayList<>();
    private final Map<Node, Guarded> bySite = new IdentityHashMap<>();

    Guards(Subject subject) {
        this.subject = subject;
        List<BodyPaths> bodies = subject.paths().bodies();
        for (BodyPaths paths : bodies) {
            for (CallSite call : paths.calls()) {
                callers.computeIfAbsent(call.callee(), c -> new ArrayList<>())
                        .add(new Site(paths.body(), call));
            }
        }
        subject.each(MethodReferenceExpr.class, r -> referenced.add(r.getIdentifier()));
        solve(bodies);
        for (BodyPaths paths : bodies) {
            for (Access access : paths.accesses()) {
                Set<LockKey> held = with(access.held(), paths.body());
                Set<LockKey> atTimes = new LinkedHashSet<>(held);
                atTimes.addAll(ofSomeCallers(paths.body()));
                access.atTimes().stream().filter(paths::isTried).forEach(atTimes::add);
                Guarded guarded = new Guarded(paths, access, held, atTimes);
                accesses.add(guarded);
                bySite.put(access.site(), guarded);
            }
        }
    }

    /** Every field access of the program. */
    List<Guarded> accesses() {
        return accesses;
    }

    /** The field access at a name or field expression. */
    Optional<Guarded> at(Node site) {
        return Optional.ofNullable(bySite.get(site));
    }

    /** The locks held at a place of a body together with those of all its callers. */
    Set<LockKey> with(Set<LockKey> held, Body body) {
        Set<LockKey> all = new LinkedHashSet<>(held);
        all.addAll(atEntry.getOrDefault(body.node(), Set.of()));
        return all;
    }

    /** Tells whether a body of the program calls this one. */
    boolean isCalledInside(Node callee) {
        return callers.containsKey(callee);
    }

    /** The calls of a method, each with its calling body. */
    boolean isCalled(CallableDeclaration<?> callee) {
        return callers.containsKey(callee) || referenced.contains(callee.getNameAsString());
    }

    /** Tells whether a method runs only while objects are made. */
    boolean isOnlyForConstruction(Body body) {
        List<Site> sites = callers.getOrDefault(body.node(), List.of());
        return body.isPrivate()
                && !sites.isEmpty()
                && sites.stream().allMatch(site -> site.caller().isConstruction());
    }

    /** A greatest fixpoint: what all callers hold, whatever their own callers hold. */
    private void solve(List<BodyPaths> bodies) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            boolean changed = false;
            for (BodyPaths paths : bodies) {
                Node node = paths.body().node();
                Optional<Set<LockKey>> now = entry(paths.body());
                if (now.isPresent() && !now.get().equals(atEntry.get(node))) {
                    atEntry.put(node, now.get());
                    changed = true;
                }
            }
            if (!changed) {
                return;
            }
        }
        atEntry.clear();
    }

    /** The locks that some callers of a helper hold, and others do not. */
    private Set<LockKey> ofSomeCallers(Body body) {
        Set<LockKey> some = new LinkedHashSet<>();
        if (isHelper(body)) {
            for (Site site : callers.getOrDefault(body.node(), List.of())) {
                some.addAll(inside(site));
            }
        }
        return some;
    }

    /** Whether every call of a method is known. */
    private boolean isHelper(Body body) {
        return body.node() instanceof MethodDeclaration method
                && !method.isPublic()
                && !referenced.contains(method.getNameAsString());
    }

    /** The locks held at a call that have a name in the callee too. */
    private Set<LockKey> inside(Site site) {
        Set<LockKey> held = new LinkedHashSet<>();
        with(site.call().held(), site.caller()).stream()
                .filter(k -> !k.isLocal() || k.isOfParameter(site.call().callee()))
                .forEach(held::add);
        return held;
    }

    private Optional<Set<LockKey>> entry(Body body) {
        if (!isHelper(body)) {
            return Optional.of(Set.of());
        }
        Set<LockKey> common = null;
        for (Site site : callers.getOrDefault(body.node(), List.of())) {
            if (site.caller().isConstruction()) {
                continue;
            }
            boolean open = site.caller().isMethod() && !atEntry.containsKey(site.caller().node());
            if (open) {
                continue;
            }
            Set<LockKey> held = inside(site);
            common = common == null ? held : LockKey.common(common, held);
        }
        if (common == null) {
            boolean called = callers.containsKey(body.node());
            return called ? Optional.empty() : Optional.of(Set.of());
        }
        return Optional.of(common);
    }
}
