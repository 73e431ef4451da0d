package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.type.Type;
import dev.threadmark.app.rules.catalogue.Guards.Guarded;
import dev.threadmark.app.rules.path.BodyPaths.Kind;
import dev.threadmark.app.rules.path.LockKey;
import dev.threadmark.app.rules.path.Mode;
import dev.threadmark.app.rules.source.FieldInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A field that is written under a lock in one place is accessed without it in another. */
final class Lk11UnguardedAccess implements Rule {
    @Override
    public String id() {
        return "LK11";
    }

    @Override
    public String slug() {
        return "unguarded-access";
    }

    @Override
    public void check(Subject subject, Report.Section report) {
        Map<FieldInfo, List<Guarded>> byField = new LinkedHashMap<>();
        for (Guarded access : subject.guards().accesses()) {
            boolean shared =
                    !access.body().isConstruction()
                            && !subject.guards().isOnlyForConstruction(access.body())
                            && !access.access().isOfNewObject()
                            && subject.data().isTracked(access.access().field())
                            && subject.data().reachesData(access.access());
            if (shared) {
                byField.computeIfAbsent(access.access().field(), f -> new ArrayList<>())
                        .add(access);
            }
        }
        byField.forEach((field, accesses) -> check(subject, field, accesses, report));
    }

    private static void check(
            Subject subject, FieldInfo field, List<Guarded> accesses, Report.Section report) {
        Optional<String> guard = guardOfWrites(subject, accesses);
        if (guard.isEmpty()) {
            checkSharedWrites(subject, field, accesses, report);
            return;
        }
        if (guard.get().endsWith("." + field.name()) && !isOwnMonitor(subject, field, guard.get())
                || subject.threads().isOfOneTask(field, guard.get(), accesses)) {
            return;
        }
        Set<Integer> lines = new HashSet<>();
        String lock = lastName(guard.get());
        for (Guarded access : accesses) {
            Kind kind = subject.data().kind(access.access());
            boolean shared = isHeld(access, guard.get(), false);
            boolean exclusive = isHeld(access, guard.get(), true);
            boolean fault =
                    kind == Kind.READ
                            ? !shared && !subject.threads().isAfterWait(access)
                            : !exclusive;
            boolean ordered =
                    field.isVolatile() && kind != Kind.UPDATE
                            || subject.threads().isBeforeStart(access)
                            || subject.cachedNumbers().isLookedUp(access);
            if (!fault || ordered || !lines.add(Report.line(access.access().site()))) {
                continue;
            }
            Optional<LockKey> alias = alias(subject, access, guard.get());
            if (subject.balance().isLeftToCallers(lock)) {
                report.undecided(access.access().site(), "callers", lock, field.name());
            } else if (isOpen(access, guard.get())) {
                report.undecided(access.access().site(), "open", lock);
            } else if (alias.isPresent()) {
                report.undecided(access.access().site(), "same-lock", alias.get().display(), lock);
            } else {
                report.violation(
                        access.access().site(),
                        shared ? "shared" : kind == Kind.READ ? "read" : "write",
                        field.name(),
                        lock);
            }
        }
    }

    /** The first of several readers takes the lock for all of them, and the last gives it back. */
    private static boolean isOpen(Guarded access, String guard) {
        return access.access().atTimes().stream()
                .filter(k -> LockNames.relative(k, access).equals(guard))
                .anyMatch(access.paths()::isOpen);
    }

    /** A collection that is its own monitor; in a field that changes, its monitor does too. */
    private static boolean isOwnMonitor(Subject subject, FieldInfo field, String guard) {
        return field.isFinal() && guard.startsWith("monitor ") && subject.data().isContainer(field);
    }

    /** A lock held at an access that may be the guard under another name. */
    private static Optional<LockKey> alias(Subject subject, Guarded access, String guard) {
        boolean monitor = guard.startsWith("monitor ");
        return access.held().stream()
                .filter((LockKey k) -> !k.mode().isShared())
                .filter(k -> (k.mode() == Mode.MONITOR) == monitor)
                .filter(k -> !LockNames.relative(k, access).equals(guard))
                .filter(
                        k ->
                                !k.isCertain()
                                        || isFromOutside(subject, k, access)
                                        || isFromOutside(subject, lastName(guard), access))
                .findFirst();
    }

    /** A parameter is handed in as well; that it is this very object is not to be expected. */
    private static boolean isFromOutside(Subject subject, LockKey key, Guarded access) {
        Type type = access.paths().localTypes().get(key.path());
        return type == null
                ? isFromOutside(subject, key.lastName(), access)
                : subject.types()
                        .resolve(type, access.body().node())
                        .filter(t -> t.program() != null)
                        .isEmpty();
    }

    private static boolean isFromOutside(Subject subject, String lock, Guarded access) {
        return LockKey.field(subject.program(), access.body().owner(), lock)
                .filter(f -> subject.isHandedIn(f) || subject.isFetched(f))
                .isPresent();
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** No lock excludes others from any write: those under a read lock only seem to. */
    private static void checkSharedWrites(
            Subject subject, FieldInfo field, List<Guarded> accesses, Report.Section report) {
        for (Guarded access : accesses) {
            Kind kind = subject.data().kind(access.access());
            boolean writes = kind == Kind.UPDATE || kind == Kind.WRITE && !field.isVolatile();
            boolean shared = access.held().stream().anyMatch(k -> k.mode().isShared());
            if (writes && shared) {
                report.violation(access.access().site(), "shared", field.name(), "");
            }
        }
    }

    /** The lock under which most writes happen; empty when no write happens under any. */
    private static Optional<String> guardOfWrites(Subject subject, List<Guarded> accesses) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Guarded access : accesses) {
            if (subject.data().kind(access.access()) != Kind.READ) {
                access.atTimes().stream()
                        .filter(k -> isExclusive(subject, k, access))
                        .map(k -> LockNames.relative(k, access))
                        .filter(name -> !LockNames.isAnyLocal(name))
                        .distinct()
                        .forEach(name -> counts.merge(name, 1, Integer::sum));
            }
        }
        // Of several that all writes hold, the one that reads hold too; then the one beside the
        // field, then the first that was met.
        return counts.keySet().stream()
                .max(
                        Comparator.comparing((String name) -> counts.get(name))
                                .thenComparing(
                                        name ->
                                                accesses.stream()
                                                        .filter(a -> isHeld(a, name, false))
                                                        .count())
                                .thenComparing(name -> name.matches("(monitor )?this.*")));
    }

    private static boolean isExclusive(Subject subject, LockKey key, Guarded access) {
        return key.mode() == Mode.PERMIT
                ? subject.permits().areExclusive(key, access.paths())
                : !key.mode().isShared();
    }

    private static boolean isHeld(Guarded access, String guard, boolean exclusive) {
        return access.held().stream()
                .filter((LockKey k) -> !exclusive || !k.mode().isShared())
                .anyMatch(k -> LockNames.relative(k, access).equals(guard));
    }
}
