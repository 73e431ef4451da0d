package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.threadmark.app.rules.catalogue.Guards.Guarded;
import dev.threadmark.app.rules.path.Body;
import dev.threadmark.app.rules.path.BodyPaths;
import dev.threadmark.app.rules.path.BodyPaths.Acquire;
import dev.threadmark.app.rules.path.BodyPaths.Kind;
import dev.threadmark.app.rules.path.LockKey;
import dev.threadmark.app.rules.path.Mode;
import dev.threadmark.app.rules.source.FieldInfo;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A lock is taken, but never round the shared write. */
final class Lk12EmptyProtection implements Rule {
    @Override
    public String id() {
        return "LK12";
    }

    @Override
    public String slug() {
        return "empty-protection";
    }

    @Override
    public void check(Subject subject, Report.Section report) {
        for (BodyPaths paths : subject.paths().bodies()) {
            if (!paths.unclear().isEmpty()) {
                continue;
            }
            checkEmpty(subject, paths, report);
            if (writes(subject, paths).anyMatch(a -> a.held().isEmpty())) {
                checkDead(subject, paths, report);
            }
            checkUncalled(subject, paths, report);
        }
    }

    private static Stream<Guarded> writes(Subject subject, BodyPaths paths) {
        return subject.guards().accesses().stream()
                .filter(a -> a.paths() == paths && !paths.body().isConstruction())
                .filter(a -> isWrite(subject, a));
    }

    private static boolean isWrite(Subject subject, Guarded access) {
        FieldInfo field = access.access().field();
        return subject.data().isTracked(field)
                && !field.isVolatile()
                && subject.data().kind(access.access()) != Kind.READ;
    }

    private static void checkEmpty(Subject subject, BodyPaths paths, Report.Section report) {
        Set<LockKey> told = new HashSet<>();
        for (Acquire acquire : paths.acquires()) {
            LockKey key = acquire.key();
            boolean lock = key.isOwned() || key.mode() == Mode.MONITOR;
            boolean tested = acquire.attempt() && !paths.badReleases().isEmpty();
            boolean empty =
                    !paths.work().isProtectedBy(key) && isBypassed(subject, paths, key)
                            || coversOnlyReads(subject, paths, key);
            if (lock && key.isOwnField() && !tested && empty && told.add(key)) {
                report.violation(acquire.site(), "empty", key.display());
            }
        }
    }

    /** Whether the body writes without the lock: without any, or while the lock does nothing. */
    private static boolean isBypassed(Subject subject, BodyPaths paths, LockKey key) {
        return writes(subject, paths)
                .filter(w -> w.held().stream().noneMatch(k -> k.path().equals(key.path())))
                .anyMatch(w -> w.held().isEmpty() || !paths.work().occupies(key));
    }

    /** Reads under the lock, and writes the same field without any. */
    private static boolean coversOnlyReads(Subject subject, BodyPaths paths, LockKey key) {
        List<Guarded> covered =
                subject.guards().accesses().stream()
                        .filter(a -> a.paths() == paths && a.held().contains(key))
                        .toList();
        return !paths.work().callsUnder(key)
                && covered.stream().noneMatch(a -> isWrite(subject, a))
                && writes(subject, paths)
                        .filter(w -> w.held().isEmpty())
                        .map(w -> w.access().field())
                        .anyMatch(
                                f -> covered.stream().anyMatch(r -> r.access().field().equals(f)));
    }

    /** Calls of lock() that no path reaches. */
    private static void checkDead(Subject subject, BodyPaths paths, Report.Section report) {
        Set<Node> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        paths.acquires().forEach(a -> reached.add(a.site()));
        Node body = paths.body().node();
        for (MethodCallExpr call : body.findAll(MethodCallExpr.class)) {
            if (call.getNameAsString().equals("lock")
                    && call.getScope().isPresent()
                    && LockCreations.body(call).filter(b -> b == body).isPresent()
                    && LockCreations.isLock(subject.types(), call.getScope().get())
                    && !reached.contains(call)) {
                report.violation(call, "dead", call.getScope().get());
            }
        }
    }

    /** A private method that locks and writes, but that nobody calls while others write freely. */
    private static void checkUncalled(Subject subject, BodyPaths paths, Report.Section report) {
        Body body = paths.body();
        if (!(body.node() instanceof com.github.javaparser.ast.body.MethodDeclaration method)
                || !method.isPrivate()
                || subject.guards().isCalled(method)
                || paths.acquires().isEmpty()) {
            return;
        }
        List<FieldInfo> written =
                subject.guards().accesses().stream()
                        .filter(a -> a.paths() == paths && isWrite(subject, a))
                        .map(a -> a.access().field())
                        .toList();
        boolean bypassed =
                subject.guards().accesses().stream()
                        .filter(a -> a.paths() != paths && !a.body().isConstruction())
                        .filter(a -> written.contains(a.access().field()) && isWrite(subject, a))
                        .anyMatch(a -> a.held().isEmpty());
        if (bypassed) {
            Acquire first = paths.acquires().get(0);
            report.violation(first.site(), "uncalled", first.key().display(), body.name());
        }
    }
}
