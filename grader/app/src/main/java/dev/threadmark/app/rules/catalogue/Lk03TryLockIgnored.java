package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.Type;
import dev.threadmark.app.rules.source.Arrows;
import java.util.Optional;
import java.util.Set;

/** The answer of an attempt to take a lock is thrown away. */
final class Lk03TryLockIgnored implements Rule {
    private static final Set<String> ATTEMPTS =
            Set.of("tryLock", "tryAcquire", "tryReadLock", "tryWriteLock");

    @Override
    public String id() {
        return "LK03";
    }

    @Override
    public String slug() {
        return "trylock-ignored";
    }

    @Override
    public void check(Subject subject, Report.Section report) {
        subject.each(
                MethodCallExpr.class,
                call -> {
                    if (ATTEMPTS.contains(call.getNameAsString())
                            && call.getScope().isPresent()
                            && isDiscarded(subject, call)
                            && LockCreations.isLock(
                                    subject.types(), call.getScope().orElseThrow())) {
                        report.violation(
                                call, "message", call.getScope().get(), call.getNameAsString());
                    }
                });
    }

    private static boolean isDiscarded(Subject subject, MethodCallExpr call) {
        Node parent = call.getParentNode().orElseThrow();
        if (parent instanceof ForStmt loop) {
            return loop.getCompare().filter(c -> c == call).isEmpty();
        }
        return parent instanceof ExpressionStmt
                && !Arrows.isAnswer(parent)
                && (!(parent.getParentNode().orElse(null) instanceof LambdaExpr lambda)
                        || isRunnable(subject, lambda));
    }

    /** A lambda that is declared to be a Runnable has nobody to answer to. */
    private static boolean isRunnable(Subject subject, LambdaExpr lambda) {
        Node parent = lambda.getParentNode().orElse(null);
        Optional<Type> type = Optional.empty();
        if (parent instanceof VariableDeclarator variable) {
            type = Optional.of(variable.getType());
        } else if (parent instanceof ReturnStmt) {
            type = parent.findAncestor(MethodDeclaration.class).map(MethodDeclaration::getType);
        }
        return parent instanceof ObjectCreationExpr made && subject.types().is(made, Thread.class)
                || type.flatMap(t -> subject.types().resolve(t, lambda))
                        .filter(t -> t.is(Runnable.class))
                        .isPresent();
    }
}
