package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.threadmark.app.rules.path.BodyPaths;
import dev.threadmark.app.rules.path.LockKey;
import dev.threadmark.app.rules.source.ClassBody;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Objects that are each given {@code forks[i]} and {@code forks[(i + 1) % n]} and take them in that
 * order: taken by everybody, that is a circle.
 */
final class HandedRing {
    private HandedRing() {}

    /** Tells whether two locks of an object are neighbours in a ring for every object there is. */
    static boolean isRing(Subject subject, BodyPaths paths, LockKey first, LockKey second) {
        ClassBody owner = paths.body().owner();
        List<ObjectCreationExpr> made = subject.program().creationsOf(owner.name());
        return made.size() == 1
                && argument(subject, owner, first, made.get(0))
                        .flatMap(
                                from ->
                                        argument(subject, owner, second, made.get(0))
                                                .filter(to -> areNeighbours(subject, from, to)))
                        .isPresent();
    }

    /** What the only constructor is given for the field that keeps a lock. */
    private static Optional<Expression> argument(
            Subject subject, ClassBody owner, LockKey lock, ObjectCreationExpr made) {
        if (!lock.path().matches("this\\.\\w+")) {
            return Optional.empty();
        }
        return LockKey.field(subject.program(), owner, lock.lastName())
                .filter(subject::isHandedIn)
                .flatMap(subject.writes()::definition)
                .flatMap(
                        given ->
                                given.findAncestor(ConstructorDeclaration.class)
                                        .map(c -> index(c, given.toString())))
                .filter(i -> i >= 0 && i < made.getArguments().size())
                .map(made::getArgument);
    }

    private static int index(ConstructorDeclaration constructor, String parameter) {
        for (int i = 0; i < constructor.getParameters().size(); i++) {
            if (constructor.getParameter(i).getNameAsString().equals(parameter)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean areNeighbours(Subject subject, Expression from, Expression to) {
        Expression a = PickedLocks.value(subject, from);
        Expression b = PickedLocks.value(subject, to);
        return container(a).filter(c -> container(b).filter(c::equals).isPresent()).isPresent()
                && index(b).toString()
                        .matches(
                                "\\(" + Pattern.quote(index(a).toString()) + " \\+ 1\\) % [\\w.]+");
    }

    private static Optional<String> container(Expression e) {
        if (e instanceof ArrayAccessExpr element) {
            return Optional.of(element.getName().toString());
        }
        return e instanceof MethodCallExpr call
                        && call.getNameAsString().equals("get")
                        && call.getArguments().size() == 1
                ? call.getScope().map(Expression::toString)
                : Optional.empty();
    }

    private static Expression index(Expression e) {
        return e instanceof ArrayAccessExpr element
                ? element.getIndex()
                : e.asMethodCallExpr().getArgument(0);
    }
}
