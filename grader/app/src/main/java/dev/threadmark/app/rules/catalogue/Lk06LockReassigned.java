package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import dev.threadmark.app.rules.path.Body;
import dev.threadmark.app.rules.source.ClassBody;
import dev.threadmark.app.rules.source.FieldInfo;
import dev.threadmark.app.rules.source.FieldWrites;
import dev.threadmark.app.rules.source.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** A lock or monitor is replaced while threads may hold or wait for the old one. */
final class Lk06LockReassigned implements Rule {
    @Override
    public String id() {
        return "LK06";
    }

    @Override
    public String slug() {
        return "lock-reassigned";
    }

    @Override
    public void check(Subject subject, Report.Section report) {
        Set<FieldInfo> monitors = new HashSet<>();
        subject.each(
                SynchronizedStmt.class,
                s -> subject.types().fieldOf(s.getExpression()).ifPresent(monitors::add));
        for (ClassBody owner : subject.program().classes()) {
            for (FieldInfo field : owner.fields().values()) {
                List<Expression> late =
                        subject.writes().of(field).stream()
                                .filter(write -> isLate(subject, write, field))
                                .toList();
                if (!late.isEmpty() && isTaken(subject, field, monitors)) {
                    late.forEach(write -> report.violation(write, "message", field.name()));
                }
            }
        }
    }

    private static boolean isTaken(Subject subject, FieldInfo field, Set<FieldInfo> monitors) {
        return monitors.contains(field)
                || isLock(subject, field) && !isOnlyHandedOn(subject, field);
    }

    private static boolean isLock(Subject subject, FieldInfo field) {
        return subject.types()
                .ofVariable(new Variable.Field(field))
                .filter(
                        t ->
                                t.is(Lock.class)
                                        || t.is(ReadWriteLock.class)
                                        || t.is(StampedLock.class)
                                        || t.is(Semaphore.class))
                .isPresent();
    }

    /** The lock in a builder: nobody takes it there, an object that is made later gets it. */
    private static boolean isOnlyHandedOn(Subject subject, FieldInfo field) {
        List<Expression> uses = new ArrayList<>();
        subject.each(
                NameExpr.class,
                n -> subject.types().fieldOf(n).filter(field::equals).ifPresent(f -> uses.add(n)));
        subject.each(
                FieldAccessExpr.class,
                a -> subject.types().fieldOf(a).filter(field::equals).ifPresent(f -> uses.add(a)));
        List<Expression> reads = uses.stream().filter(use -> !isTarget(use)).toList();
        return !reads.isEmpty() && reads.stream().allMatch(use -> isHandedOn(subject, use, field));
    }

    private static boolean isTarget(Expression use) {
        return use.getParentNode().orElse(null) instanceof AssignExpr assign
                && assign.getTarget() == use;
    }

    private static boolean isHandedOn(Subject subject, Expression use, FieldInfo field) {
        Node parent = use.getParentNode().orElse(null);
        return parent instanceof ObjectCreationExpr
                || parent instanceof AssignExpr assign
                        && subject.types()
                                .fieldOf(assign.getTarget())
                                .filter(into -> into.owner() != field.owner())
                                .isPresent();
    }

    private static boolean isLate(Subject subject, Expression write, FieldInfo field) {
        return !FieldWrites.isConstruction(write, field)
                && LockCreations.body(write)
                        .map(body -> new Body(body, field.owner()))
                        .filter(body -> subject.guards().isOnlyForConstruction(body))
                        .isEmpty();
    }
}
