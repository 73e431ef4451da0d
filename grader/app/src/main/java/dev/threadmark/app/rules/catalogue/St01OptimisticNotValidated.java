package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import dev.threadmark.app.rules.catalogue.Guards.Guarded;
import dev.threadmark.app.rules.path.BodyPaths.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.StampedLock;

/** What was read optimistically is used although a writer may have been in between. */
final class St01OptimisticNotValidated implements Rule {
    @Override
    public String id() {
        return "ST01";
    }

    @Override
    public String slug() {
        return "optimistic-not-validated";
    }

    @Override
    public void check(Subject subject, Report.Section report) {
        subject.each(
                MethodCallExpr.class,
                call -> {
                    if (call.getNameAsString().equals("tryOptimisticRead")
                            && call.getScope()
                                    .filter(s -> subject.types().is(s, StampedLock.class))
                                    .isPresent()) {
                        fault(subject, call).ifPresent(key -> report.violation(call, key));
                    }
                });
    }

    private static Optional<String> fault(Subject subject, MethodCallExpr read) {
        Node body = LockCreations.body(read).orElse(null);
        if (body == null || isHandedOver(subject, read, body)) {
            return Optional.empty();
        }
        List<MethodCallExpr> validations =
                body.findAll(MethodCallExpr.class, c -> c.getNameAsString().equals("validate"));
        List<MethodCallExpr> used =
                validations.stream()
                        .filter(v -> !(v.getParentNode().orElse(null) instanceof ExpressionStmt))
                        .toList();
        if (used.isEmpty()) {
            boolean converted =
                    body.findFirst(
                                    MethodCallExpr.class,
                                    c -> c.getNameAsString().startsWith("tryConvertTo"))
                            .isPresent();
            return converted ? Optional.empty() : Optional.of("never");
        }
        Position first =
                begin(
                        used.stream()
                                .min(Comparator.comparing(St01OptimisticNotValidated::begin))
                                .orElseThrow());
        Position last =
                begin(
                        used.stream()
                                .max(Comparator.comparing(St01OptimisticNotValidated::begin))
                                .orElseThrow());
        List<Position> free = freeReads(subject, body);
        boolean after = free.stream().anyMatch(p -> p.isAfter(last));
        boolean before = free.stream().anyMatch(p -> p.isAfter(begin(read)) && p.isBefore(first));
        if (after) {
            return Optional.of(before ? "again" : "early");
        }
        return used.stream().anyMatch(St01OptimisticNotValidated::isWithoutFallback)
                ? Optional.of("fallback")
                : Optional.empty();
    }

    /** A stamp that is returned or passed on is validated elsewhere. */
    private static boolean isHandedOver(Subject subject, MethodCallExpr read, Node body) {
        Node parent = read.getParentNode().orElse(null);
        return parent instanceof ReturnStmt
                || parent instanceof MethodCallExpr
                || parent instanceof VariableDeclarator stamp
                        && LockCreations.uses(subject.types(), stamp, stamp.getNameAsString(), body)
                                .stream()
                                .anyMatch(use -> isPassedOn(subject, use));
    }

    private static boolean isPassedOn(Subject subject, NameExpr stamp) {
        Node parent = stamp.getParentNode().orElse(null);
        return parent instanceof ReturnStmt
                || parent instanceof MethodCallExpr call
                        && !subject.types().callees(call).isEmpty();
    }

    private static Position begin(Node node) {
        return node.getBegin().orElse(Position.HOME);
    }

    /** Where shared fields are read without any lock. */
    private static List<Position> freeReads(Subject subject, Node body) {
        return subject.guards().accesses().stream()
                .filter(a -> a.body().node() == body && a.held().isEmpty())
                .filter(a -> a.access().kind() == Kind.READ && !a.access().field().isFinal())
                .filter(a -> subject.data().isTracked(a.access().field()))
                .map((Guarded a) -> begin(a.access().site()))
                .toList();
    }

    /** {@code if (!validate) { ... }} that neither leaves nor reads again. */
    private static boolean isWithoutFallback(MethodCallExpr validate) {
        return validate.getParentNode().orElse(null) instanceof UnaryExpr not
                && not.getParentNode().orElse(null) instanceof IfStmt choice
                && choice.getCondition() == not
                && choice.getThenStmt()
                        .findFirst(
                                Node.class,
                                n ->
                                        n instanceof ReturnStmt
                                                || n instanceof ThrowStmt
                                                || n instanceof BreakStmt
                                                || n instanceof ContinueStmt
                                                || n instanceof AssignExpr)
                        .isEmpty();
    }
}
