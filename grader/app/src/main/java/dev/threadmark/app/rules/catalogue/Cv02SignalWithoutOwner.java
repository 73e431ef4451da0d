package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.threadmark.app.rules.path.BodyPaths;
import dev.threadmark.app.rules.path.BodyPaths.Signal;
import dev.threadmark.app.rules.path.LockKey;
import dev.threadmark.app.rules.path.Mode;
import dev.threadmark.app.rules.source.FieldInfo;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/** A thread waits or signals without holding the lock that belongs to it. */
final class Cv02SignalWithoutOwner implements Rule {
    private static final int DEPTH = 4;

    @Override
    public String id() {
        return "CV02";
    }

    @Override
    public String slug() {
        return "signal-without-owner";
    }

    @Override
    public void check(Subject subject, Report.Section report) {
        Set<Node> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (BodyPaths paths : subject.paths().bodies()) {
            for (Signal signal : paths.signals()) {
                Set<LockKey> held = subject.guards().with(signal.held(), paths.body());
                needed(subject, signal)
                        .filter(lock -> held.stream().noneMatch(k -> isHeldAs(k, lock, signal)))
                        .filter(lock -> told.add(signal.site()))
                        .ifPresent(
                                lock ->
                                        report.violation(
                                                signal.site(),
                                                "message",
                                                signal.method(),
                                                LockKey.display(lock)));
            }
        }
    }

    private static boolean isHeldAs(LockKey key, String lock, Signal signal) {
        return key.path().equals(lock) && (key.mode() == Mode.MONITOR) == signal.ofMonitor();
    }

    /** A lock of the program's own making is not followed: what its methods take is not known. */
    private static boolean isOfJdk(Subject subject, Expression lock) {
        return subject.types().of(lock).filter(type -> type.program() == null).isPresent();
    }

    /** The lock that a field is another name or the write view of, or the field itself. */
    private static FieldInfo behind(Subject subject, FieldInfo field, int depth) {
        Optional<Expression> made = subject.writes().definition(field);
        boolean view =
                made.filter(e -> e instanceof MethodCallExpr c && c.getArguments().isEmpty())
                        .isPresent();
        return (view ? made.flatMap(e -> e.asMethodCallExpr().getScope()) : made)
                .flatMap(subject.types()::fieldOf)
                .filter(other -> depth > 0 && !other.equals(field))
                .map(other -> behind(subject, other, depth - 1))
                .orElse(field);
    }

    /** The path of the lock that must be held; empty when it is not known. */
    private static Optional<String> needed(Subject subject, Signal signal) {
        Optional<String> path = signal.path().filter(p -> !p.startsWith("#") && !p.startsWith("~"));
        if (signal.ofMonitor()
                || path.isEmpty()
                || !(signal.site() instanceof MethodCallExpr call)) {
            return signal.ofMonitor() ? path : Optional.empty();
        }
        int dot = path.get().lastIndexOf('.');
        Optional<FieldInfo> condition = call.getScope().flatMap(subject.types()::fieldOf);
        Optional<Expression> lock =
                condition
                        .flatMap(subject.writes()::definition)
                        .filter(
                                e ->
                                        e instanceof MethodCallExpr made
                                                && made.getNameAsString().equals("newCondition"))
                        .flatMap(e -> ((MethodCallExpr) e).getScope())
                        .filter(e -> isOfJdk(subject, e));
        if (dot < 0 || lock.isEmpty()) {
            return Optional.empty();
        }
        String owner = path.get().substring(0, dot);
        return subject.types()
                .fieldOf(lock.get())
                .map(f -> behind(subject, f, DEPTH))
                .map(f -> (f.isStatic() ? f.owner().name() : owner) + "." + f.name());
    }
}
