package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.threadmark.app.rules.catalogue.Guards.Guarded;
import dev.threadmark.app.rules.path.BodyPaths.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers that are computed once and kept, as a hash code is: the field is read into a local
 * variable, once without the lock, and the method returns that variable. A stale read only costs a
 * second look under the lock, since the number is all that is published.
 */
final class CachedNumbers {
    /** Read and written in one piece; {@code long} and {@code double} need not be. */
    private static final Set<String> WHOLE = Set.of("int", "short", "byte", "char", "float");

    private final Subject subject;

    CachedNumbers(Subject subject) {
        this.subject = subject;
    }

    /** Tells whether a read without the lock takes the number, or sees that there is none yet. */
    boolean isLookedUp(Guarded read) {
        Optional<String> local = local(read.access().site());
        return read.access().kind() == Kind.READ
                && WHOLE.contains(read.access().field().type().asString())
                && local.filter(n -> isReturned(n, read) && isKeptOnlyHere(n, read)).isPresent()
                && accessesBeside(read).stream().allMatch(a -> isOfIdiom(a, read));
    }

    private List<Guarded> accessesBeside(Guarded read) {
        return subject.guards().accesses().stream().filter(a -> a.paths() == read.paths()).toList();
    }

    /**
     * Whether the method writes the number where there is none yet, so that every thread writes the
     * same, and no other method resets it.
     */
    private boolean isKeptOnlyHere(String local, Guarded read) {
        List<Guarded> writes =
                subject.guards().accesses().stream()
                        .filter(a -> a.access().field().equals(read.access().field()))
                        .filter(a -> a.access().kind() != Kind.READ)
                        .filter(a -> !a.body().isConstruction())
                        .toList();
        return !writes.isEmpty()
                && writes.stream().allMatch(w -> w.paths() == read.paths() && isWhenNone(local, w));
    }

    private static boolean isWhenNone(String local, Guarded write) {
        return write.access()
                .site()
                .findAncestor(
                        IfStmt.class,
                        choice ->
                                choice.getCondition()
                                        .findFirst(BinaryExpr.class, e -> asksForNone(e, local))
                                        .isPresent())
                .isPresent();
    }

    private static boolean asksForNone(BinaryExpr test, String local) {
        return test.getOperator() == BinaryExpr.Operator.EQUALS
                && test.getLeft().toString().equals(local)
                && (test.getRight().isLiteralExpr() || test.getRight().isUnaryExpr());
    }

    /** Whether an access of the method fits: a flag that is set, or other data, does not. */
    private static boolean isOfIdiom(Guarded access, Guarded read) {
        boolean same = access.access().field().equals(read.access().field());
        return switch (access.access().kind()) {
            case READ -> !same || access == read || !access.held().isEmpty();
            case WRITE -> same && !access.held().isEmpty() && !isConstant(access);
            case UPDATE -> false;
        };
    }

    private static boolean isConstant(Guarded write) {
        Node parent = write.access().site().getParentNode().orElse(null);
        return !(parent instanceof AssignExpr assign) || assign.getValue() instanceof LiteralExpr;
    }

    /** The variable that a read goes to. */
    private static Optional<String> local(Node site) {
        Node parent = site.getParentNode().orElse(null);
        if (parent instanceof VariableDeclarator variable) {
            return Optional.of(variable.getNameAsString());
        }
        return parent instanceof AssignExpr assign
                        && assign.getValue() == site
                        && assign.getTarget() instanceof NameExpr name
                ? Optional.of(name.getNameAsString())
                : Optional.empty();
    }

    private static boolean isReturned(String variable, Guarded read) {
        List<ReturnStmt> returns = read.body().node().findAll(ReturnStmt.class);
        return read.body().node() instanceof MethodDeclaration
                && !returns.isEmpty()
                && returns.stream()
                        .allMatch(
                                r ->
                                        r.getExpression()
                                                .filter(Expression::isNameExpr)
                                                .filter(e -> e.toString().equals(variable))
                                                .isPresent());
    }
}
