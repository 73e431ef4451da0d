package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.threadmark.app.rules.path.BodyPaths;
import dev.threadmark.app.rules.path.BodyPaths.Acquire;
import dev.threadmark.app.rules.path.LockKey;
import dev.threadmark.app.rules.path.Mode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two locks are taken in different orders, so that two threads can wait for each other. */
final class Lk09LockOrder implements Rule {
    /** {@code to} is taken at {@code site} while {@code from} is held. */
    private record Edge(String from, String to, Set<String> held, Acquire acquire, LockKey first) {}

    @Override
    public String id() {
        return "LK09";
    }

    @Override
    public String slug() {
        return "lock-order";
    }

    @Override
    public void check(Subject subject, Report.Section report) {
        LockIds ids = new LockIds(subject);
        List<Edge> edges = new ArrayList<>();
        for (BodyPaths paths : subject.paths().bodies()) {
            for (Acquire acquire : paths.acquires()) {
                addEdges(subject, ids, paths, acquire, edges, report);
            }
        }
        Set<Edge> told = new HashSet<>();
        for (Edge edge : edges) {
            Set<Edge> cycle = cycleThrough(edge, edges);
            if (!cycle.isEmpty() && told.addAll(cycle) && !hasGate(cycle)) {
                Edge last =
                        cycle.stream().max(Comparator.comparing(e -> position(e))).orElseThrow();
                if (isToldInside(subject, last.acquire().site(), report)) {
                    continue;
                }
                report.violation(
                        last.acquire().site(),
                        "message",
                        last.acquire().key().display(),
                        last.first().display(),
                        Report.line(other(cycle, last).acquire().site()));
            }
        }
    }

    /** Whether the order is a fault of the method that is called, which is told there. */
    private static boolean isToldInside(Subject subject, Node site, Report.Section report) {
        return site instanceof MethodCallExpr call
                && subject.types().callees(call).stream().anyMatch(report::hasViolationIn);
    }

    private static Edge other(Set<Edge> cycle, Edge last) {
        return cycle.stream().filter(e -> e != last).findFirst().orElse(last);
    }

    private static Position position(Edge edge) {
        return edge.acquire().site().getBegin().orElse(Position.HOME);
    }

    private static void addEdges(
            Subject subject,
            LockIds ids,
            BodyPaths paths,
            Acquire acquire,
            List<Edge> edges,
            Report.Section report) {
        Optional<String> to = ids.of(acquire.key(), paths);
        boolean gated = acquire.held().stream().anyMatch(k -> k.mode() == Mode.PERMIT);
        for (LockKey first : acquire.held()) {
            if (!gated
                    && !acquire.attempt()
                    && isUnordered(subject, paths, first, acquire)
                    && !takesBothWays(paths, first, acquire.key())) {
                report.violation(
                        acquire.site(), "instances", acquire.key().display(), first.display());
            }
        }
        if (acquire.attempt() || to.isEmpty() || acquire.key().mode() == Mode.PERMIT) {
            return;
        }
        Set<String> held = new LinkedHashSet<>();
        acquire.held().forEach(k -> ids.of(k, paths).ifPresent(held::add));
        for (LockKey first : acquire.held()) {
            Optional<String> from = ids.of(first, paths);
            if (from.isEmpty()
                    || first.mode() == Mode.PERMIT
                    || isEitherWay(paths, first, acquire)
                    || takesBothWays(paths, first, acquire.key())
                            && isHandedIn(ids, subject, paths, first)
                            && isHandedIn(ids, subject, paths, acquire.key())) {
                continue;
            }
            addEdgeOfClasses(ids, paths, acquire, first, held, edges);
            if (!from.equals(to)) {
                edges.add(new Edge(from.get(), to.get(), held, acquire, first));
            } else if (ids.isOfConstant(first, paths) && ids.isOfConstant(acquire.key(), paths)) {
                addEdgeOfConstants(acquire, first, held, edges);
            } else if (isUnranked(ids, paths, acquire, first)) {
                report.violation(
                        acquire.site(), "instances", acquire.key().display(), first.display());
            }
        }
    }

    /** Two named objects cannot be swapped: they are compared by name. */
    private static void addEdgeOfConstants(
            Acquire acquire, LockKey first, Set<String> held, List<Edge> edges) {
        if (!first.path().equals(acquire.key().path())) {
            edges.add(new Edge(first.path(), acquire.key().path(), held, acquire, first));
        }
    }

    /** Monitors of two classes are compared by class: their objects may know each other. */
    private static void addEdgeOfClasses(
            LockIds ids,
            BodyPaths paths,
            Acquire acquire,
            LockKey first,
            Set<String> held,
            List<Edge> edges) {
        Optional<String> from = ids.monitorOfClass(first, paths);
        Optional<String> to = ids.monitorOfClass(acquire.key(), paths);
        if (from.isPresent() && to.isPresent() && !from.equals(to)) {
            edges.add(new Edge(from.get(), to.get(), held, acquire, first));
        }
    }

    private static boolean isUnordered(
            Subject subject, BodyPaths paths, LockKey first, Acquire second) {
        // A third lock around both may keep the others out.
        return second.held().size() == 1
                && (isNextInRing(first, second.key())
                        || PickedLocks.areUnordered(subject, paths, first, second)
                        || HandedRing.isRing(subject, paths, first, second.key()));
    }

    /** {@code a[i]} and then {@code a[(i + 1) % n]}: taken by everybody, that is a circle. */
    private static boolean isNextInRing(LockKey first, LockKey second) {
        String path = first.path();
        int index = path.indexOf('[');
        if (index < 0 || !path.endsWith("]")) {
            return false;
        }
        String array = path.substring(0, index + 1);
        String at = path.substring(index + 1, path.length() - 1);
        return second.path().startsWith(array + at + " + 1 % ");
    }

    /** One lock field of two objects, taken in the order in which the objects are given. */
    private static boolean isUnranked(
            LockIds ids, BodyPaths paths, Acquire acquire, LockKey first) {
        LockKey second = acquire.key();
        if (first.path().equals(second.path())
                || root(second).startsWith(root(first) + ".")
                || isMoving(first, paths)
                || isMoving(second, paths)
                || ids.isChosen(first, paths)
                || ids.isChosen(second, paths)) {
            return false;
        }
        return !takesBothWays(paths, first, second);
    }

    /** One body that takes two locks in either order chooses the order by a rank. */
    private static boolean takesBothWays(BodyPaths paths, LockKey first, LockKey second) {
        return paths.acquires().stream()
                .filter(a -> a.key().path().equals(first.path()))
                .flatMap(a -> a.held().stream())
                .anyMatch(held -> held.path().equals(second.path()));
    }

    /** Whether every object is given its own locks, so that two may take turns by a rank. */
    private static boolean isHandedIn(LockIds ids, Subject subject, BodyPaths paths, LockKey key) {
        return ids.field(key, paths).filter(subject::isHandedIn).isPresent();
    }

    /** One place that takes two locks in either order chooses the order by a rank. */
    private static boolean isEitherWay(BodyPaths paths, LockKey first, Acquire second) {
        return paths.acquires().stream()
                .filter(a -> a.site() == second.site() && a.key().equals(first))
                .anyMatch(a -> a.held().contains(second.key()));
    }

    private static String root(LockKey key) {
        int dot = key.path().lastIndexOf('.');
        return key.mode() == Mode.MONITOR || dot < 0 ? key.path() : key.path().substring(0, dot);
    }

    /** A variable that is assigned again chooses its object: by rank, or along a list. */
    private static boolean isMoving(LockKey key, BodyPaths paths) {
        if (!key.path().startsWith("<")) {
            return false;
        }
        String name = key.base().split("\\.")[0];
        Node body = scope(key, paths.body().node());
        return body.findFirst(AssignExpr.class, a -> a.getTarget().toString().equals(name))
                        .isPresent()
                || body.findFirst(
                                VariableDeclarator.class,
                                v ->
                                        v.getNameAsString().equals(name)
                                                && v.getInitializer().isPresent()
                                                && !v.getInitializer().get().isObjectCreationExpr())
                        .isPresent();
    }

    /** The method that declares the variable of a lock: a body, or a helper that it calls. */
    private static Node scope(LockKey key, Node body) {
        return body.findCompilationUnit()
                .flatMap(
                        unit ->
                                unit.findFirst(
                                        VariableDeclarator.class,
                                        v -> key.isNamedThrough(v.getNameAsString(), v)))
                .flatMap(v -> v.findAncestor(CallableDeclaration.class))
                .map(Node.class::cast)
                .orElse(body);
    }

    private static Set<Edge> cycleThrough(Edge start, List<Edge> edges) {
        Set<String> forward = reachable(start.to(), edges, false);
        if (!forward.contains(start.from())) {
            return Set.of();
        }
        Set<String> component = new HashSet<>(forward);
        component.retainAll(reachable(start.from(), edges, true));
        Set<Edge> cycle = new LinkedHashSet<>();
        edges.stream()
                .filter(e -> component.contains(e.from()) && component.contains(e.to()))
                .forEach(cycle::add);
        return cycle;
    }

    private static Set<String> reachable(String start, List<Edge> edges, boolean backward) {
        Set<String> seen = new LinkedHashSet<>(Set.of(start));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Edge edge : edges) {
                String from = backward ? edge.to() : edge.from();
                String to = backward ? edge.from() : edge.to();
                grew |= seen.contains(from) && seen.add(to);
            }
        }
        return seen;
    }

    /** A further lock around every nesting lets only one thread in at a time. */
    private static boolean hasGate(Set<Edge> cycle) {
        Set<String> gates = null;
        Set<String> nodes = new HashSet<>();
        for (Edge edge : cycle) {
            nodes.add(edge.from());
            nodes.add(edge.to());
            if (gates == null) {
                gates = new HashSet<>(edge.held());
            } else {
                gates.retainAll(edge.held());
            }
        }
        return gates != null && !nodes.containsAll(gates);
    }
}
