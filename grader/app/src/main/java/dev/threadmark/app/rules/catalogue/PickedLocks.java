package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import dev.threadmark.app.rules.path.BodyPaths;
import dev.threadmark.app.rules.path.BodyPaths.Acquire;
import dev.threadmark.app.rules.path.LockKey;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Two locks that a method picks from one array or collection by two numbers it was given, such as
 * {@code accounts[from]} and {@code accounts[to]}, or by a number and the next one round a ring.
 */
final class PickedLocks {
    private static final Set<BinaryExpr.Operator> ORDERS =
            Set.of(
                    BinaryExpr.Operator.LESS,
                    BinaryExpr.Operator.LESS_EQUALS,
                    BinaryExpr.Operator.GREATER,
                    BinaryExpr.Operator.GREATER_EQUALS);

    /** The element of a container that an index picks. */
    private record Pick(String container, Expression index) {}

    private PickedLocks() {}

    /** Tells whether nothing puts the second lock after the first. */
    static boolean areUnordered(Subject subject, BodyPaths paths, LockKey first, Acquire second) {
        Node body = paths.body().node();
        if (!(body instanceof MethodDeclaration method) || method.isPrivate()) {
            return false;
        }
        Optional<Pick> from =
                paths.acquires().stream()
                        .filter(a -> a.key().equals(first))
                        .findFirst()
                        .flatMap(a -> pick(subject, a.site()));
        Optional<Pick> to = pick(subject, second.site());
        return from.isPresent()
                && to.isPresent()
                && from.get().container().equals(to.get().container())
                && (areGiven(subject, method, from.get().index(), to.get().index())
                        || isNext(subject, from.get().index(), to.get().index()));
    }

    /** Two parameters that the method neither compares nor changes may come in either order. */
    private static boolean areGiven(
            Subject subject, MethodDeclaration method, Expression from, Expression to) {
        return !from.toString().equals(to.toString())
                && isParameter(method, from)
                && isParameter(method, to)
                && method.findFirst(BinaryExpr.class, e -> orders(e)).isEmpty()
                && method.findFirst(
                                MethodCallExpr.class,
                                c -> c.getNameAsString().startsWith("compare"))
                        .isEmpty();
    }

    private static boolean orders(BinaryExpr e) {
        return ORDERS.contains(e.getOperator())
                && e.getLeft().isNameExpr()
                && e.getRight().isNameExpr();
    }

    private static boolean isParameter(MethodDeclaration method, Expression index) {
        return method.getParameters().stream()
                        .anyMatch(p -> p.getNameAsString().equals(index.toString()))
                && method.findFirst(
                                AssignExpr.class,
                                a -> a.getTarget().toString().equals(index.toString()))
                        .isEmpty();
    }

    private static boolean isNext(Subject subject, Expression from, Expression to) {
        String at = Pattern.quote(value(subject, from).toString());
        return value(subject, to).toString().matches("\\(" + at + " \\+ 1\\) % [\\w.]+");
    }

    private static Optional<Pick> pick(Subject subject, Node site) {
        if (site instanceof SynchronizedStmt guarded) {
            return pick(subject, guarded.getExpression());
        }
        return site instanceof MethodCallExpr call && subject.isDirect(site)
                ? call.getScope().flatMap(s -> pick(subject, s))
                : Optional.empty();
    }

    private static Optional<Pick> pick(Subject subject, Expression lock) {
        Expression e = value(subject, lock);
        if (e instanceof FieldAccessExpr field && !field.getScope().isThisExpr()) {
            return pick(subject, field.getScope());
        }
        if (e instanceof ArrayAccessExpr element) {
            return Optional.of(new Pick(element.getName().toString(), element.getIndex()));
        }
        return e instanceof MethodCallExpr call
                        && call.getNameAsString().equals("get")
                        && call.getArguments().size() == 1
                ? call.getScope().map(s -> new Pick(s.toString(), call.getArgument(0)))
                : Optional.empty();
    }

    /** What a local variable was declared with, when it keeps that. */
    static Expression value(Subject subject, Expression e) {
        return subject.types()
                .localNamed(e)
                .filter(local -> !isAssigned(local))
                .flatMap(VariableDeclarator::getInitializer)
                .orElse(e);
    }

    private static boolean isAssigned(VariableDeclarator local) {
        String text = local.getNameAsString();
        return LockCreations.body(local)
                .flatMap(
                        b ->
                                b.findFirst(
                                        AssignExpr.class,
                                        a -> a.getTarget().toString().equals(text)))
                .isPresent();
    }
}
