package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import dev.threadmark.app.rules.source.FieldInfo;
import dev.threadmark.app.rules.source.Variable;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** Follows fields that are another name of a lock, or the read or write view of one. */
final class LockViews {
    private static final int DEPTH = 4;

    private final Context context;

    LockViews(Context context) {
        this.context = context;
    }

    /** What a field that is written once stands for, when that is another field's lock. */
    Optional<Value> of(String owner, FieldInfo field) {
        return of(owner, field, DEPTH);
    }

    private Optional<Value> of(String owner, FieldInfo field, int depth) {
        if (depth == 0) {
            return Optional.empty();
        }
        return context.writes().definition(field).flatMap(e -> meaning(owner, field, e, depth));
    }

    private Optional<Value> meaning(String owner, FieldInfo field, Expression e, int depth) {
        if (e instanceof MethodCallExpr call) {
            return mode(call).flatMap(mode -> view(owner, field, call, mode, depth));
        }
        if (e instanceof ThisExpr self && self.getTypeName().isEmpty()) {
            return Optional.of(new Value.Ref(owner));
        }
        return context.types()
                .fieldOf(e)
                .filter(other -> !other.equals(field) && isNear(other, field))
                .map(
                        other ->
                                of(ownerOf(owner, other), other, depth - 1)
                                        .orElse(
                                                new Value.Ref(
                                                        context.pathOf(
                                                                ownerOf(owner, other), other))));
    }

    private static boolean isNear(FieldInfo other, FieldInfo field) {
        return other.isStatic() || other.owner() == field.owner();
    }

    private static String ownerOf(String owner, FieldInfo field) {
        return field.isStatic() ? field.owner().name() : owner;
    }

    /** The mode of {@code rw.readLock()} and its like. */
    private Optional<Mode> mode(MethodCallExpr call) {
        if (!call.getArguments().isEmpty() || call.getScope().isEmpty()) {
            return Optional.empty();
        }
        Expression scope = call.getScope().get();
        boolean stamped = context.types().is(scope, StampedLock.class);
        if (!stamped && !context.types().is(scope, ReadWriteLock.class)) {
            return Optional.empty();
        }
        return switch (call.getNameAsString()) {
            case "readLock" -> stamped ? Optional.empty() : Optional.of(Mode.READ);
            case "writeLock" -> stamped ? Optional.empty() : Optional.of(Mode.WRITE);
            case "asReadLock" -> Optional.of(Mode.STAMPED_READ);
            case "asWriteLock" -> Optional.of(Mode.STAMPED_WRITE);
            default -> Optional.empty();
        };
    }

    /** Whether a constructor keeps the views of a lock that is no field itself. */
    private boolean isLocal(Expression lock) {
        return lock instanceof NameExpr name
                && context.types()
                        .variable(name.getNameAsString(), name)
                        .filter(Variable.Local.class::isInstance)
                        .isPresent();
    }

    private Optional<Value> view(
            String owner, FieldInfo field, MethodCallExpr call, Mode mode, int depth) {
        Expression scope = call.getScope().orElseThrow();
        if (scope.isObjectCreationExpr()) {
            return Optional.of(new Value.Ref(context.pathOf(owner, field), mode));
        }
        if (isLocal(scope)) {
            String both = Paths.member(ownerOf(owner, field), scope.toString());
            return Optional.of(new Value.Ref(both, mode));
        }
        return context.types()
                .fieldOf(scope)
                .filter(rw -> isNear(rw, field))
                .map(
                        rw -> {
                            String path = context.pathOf(ownerOf(owner, rw), rw);
                            Value of =
                                    of(ownerOf(owner, rw), rw, depth - 1)
                                            .orElse(new Value.Ref(path));
                            return of instanceof Value.Ref ref
                                    ? new Value.Ref(ref.path(), mode)
                                    : of;
                        });
    }
}
