package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.threadmark.app.rules.catalogue.Guards.Guarded;
import dev.threadmark.app.rules.path.BodyPaths.Kind;
import dev.threadmark.app.rules.source.FieldInfo;
import dev.threadmark.app.rules.source.Types;
import dev.threadmark.app.rules.source.Variable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A field is tested before and after the lock is taken, but is not volatile. */
final class Dc01UnsafeDoubleCheck implements Rule {
    @Override
    public String id() {
        return "DC01";
    }

    @Override
    public String slug() {
        return "unsafe-double-check";
    }

    @Override
    public void check(Subject subject, Report.Section report) {
        Set<Integer> told = new HashSet<>();
        for (Guarded write : subject.guards().accesses()) {
            FieldInfo field = write.access().field();
            if (write.access().kind() == Kind.WRITE
                    && !field.isVolatile()
                    && !write.held().isEmpty()
                    && isTested(subject.types(), write, field)) {
                firstRacyTest(subject, write)
                        .filter(read -> !subject.cachedNumbers().isLookedUp(read))
                        .filter(read -> !isNumber(field) || isTwice(subject, read, write))
                        .filter(read -> told.add(System.identityHashCode(read.access().site())))
                        .ifPresent(
                                read ->
                                        report.violation(
                                                read.access().site(), "message", field.name()));
            }
        }
    }

    private static boolean isNumber(FieldInfo field) {
        String type = field.type().asString();
        return field.type().isPrimitiveType() && !type.equals("boolean");
    }

    /**
     * Whether a number is tested again, or by a copy, before it is written. One that is only
     * compared before the lock is taken, as a maximum is, is an unguarded access like any other.
     */
    private static boolean isTwice(Subject subject, Guarded read, Guarded write) {
        boolean copied = !(parent(read) instanceof BinaryExpr);
        return copied
                || subject.guards().accesses().stream()
                        .filter(a -> a.paths() == write.paths() && !a.held().isEmpty())
                        .filter(a -> a.access().field().equals(write.access().field()))
                        .anyMatch(a -> a.access().kind() == Kind.READ && isInTest(a));
    }

    private static Node parent(Guarded access) {
        return access.access().site().getParentNode().orElse(null);
    }

    private static boolean isInTest(Guarded read) {
        Node site = read.access().site();
        return site.findAncestor(
                        IfStmt.class,
                        choice ->
                                choice.getCondition() == site
                                        || choice.getCondition().isAncestorOf(site))
                .isPresent();
    }

    /** Whether the write stands under a test of the same field, or of a copy of it. */
    private static boolean isTested(Types types, Guarded write, FieldInfo field) {
        Node body = write.body().node();
        Node child = write.access().site();
        for (Optional<Node> at = child.getParentNode();
                at.isPresent() && at.get() != body;
                at = at.get().getParentNode()) {
            if (at.get() instanceof IfStmt choice
                    && choice.getCondition() != child
                    && tests(types, choice.getCondition(), field, body)) {
                return true;
            }
            child = at.get();
        }
        return false;
    }

    /** Whether a condition looks at the field, or at a local copy of it. */
    private static boolean tests(Types types, Expression condition, FieldInfo field, Node body) {
        return condition
                .findFirst(
                        Expression.class,
                        e -> isField(types, e, field) || isCopy(types, e, field, body))
                .isPresent();
    }

    private static boolean isField(Types types, Expression e, FieldInfo field) {
        return types.fieldOf(e).filter(field::equals).isPresent();
    }

    private static boolean isCopy(Types types, Expression e, FieldInfo field, Node body) {
        Optional<Node> local = local(types, e);
        if (local.isEmpty()) {
            return false;
        }
        boolean initialised =
                local.get() instanceof VariableDeclarator variable
                        && variable.getInitializer()
                                .filter(value -> isField(types, value, field))
                                .isPresent();
        return initialised
                || body.findFirst(
                                AssignExpr.class,
                                a ->
                                        local(types, a.getTarget()).equals(local)
                                                && isField(types, a.getValue(), field))
                        .isPresent();
    }

    private static Optional<Node> local(Types types, Expression e) {
        return e instanceof NameExpr name
                ? types.variable(name.getNameAsString(), name)
                        .filter(Variable.Local.class::isInstance)
                        .map(v -> ((Variable.Local) v).declaration())
                : Optional.empty();
    }

    private static Optional<Guarded> firstRacyTest(Subject subject, Guarded write) {
        Position position = begin(write);
        List<Guarded> reads =
                subject.guards().accesses().stream()
                        .filter(a -> a.paths() == write.paths())
                        .filter(a -> a.access().field().equals(write.access().field()))
                        .filter(a -> a.access().kind() == Kind.READ && a.held().isEmpty())
                        .filter(a -> begin(a).isBefore(position))
                        .filter(Dc01UnsafeDoubleCheck::decides)
                        .toList();
        return reads.stream().min(Comparator.comparing(Dc01UnsafeDoubleCheck::begin));
    }

    private static Position begin(Guarded access) {
        return access.access().site().getBegin().orElse(Position.HOME);
    }

    /** Whether the value that is read is tested, at once or through a copy. */
    private static boolean decides(Guarded read) {
        Node child = read.access().site();
        for (Optional<Node> at = child.getParentNode();
                at.isPresent();
                at = at.get().getParentNode()) {
            if (at.get() instanceof IfStmt choice) {
                return choice.getCondition() == child;
            }
            if (at.get() instanceof VariableDeclarator || at.get() instanceof AssignExpr) {
                return true;
            }
            child = at.get();
        }
        return false;
    }
}
