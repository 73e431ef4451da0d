package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.threadmark.app.rules.source.Types;
import dev.threadmark.app.rules.source.Variable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** Questions about where locks are made and how they are used, on the syntax tree alone. */
final class LockCreations {
    private static final Set<String> LOCKING =
            Set.of(
                    "lock",
                    "lockInterruptibly",
                    "tryLock",
                    "acquire",
                    "acquireUninterruptibly",
                    "tryAcquire",
                    "readLock",
                    "writeLock",
                    "tryReadLock",
                    "tryWriteLock");

    private LockCreations() {}

    /** Tells whether an expression has the type of a lock of the JDK. */
    static boolean isLock(Types types, Expression e) {
        return types.of(e)
                .filter(
                        t ->
                                t.is(Lock.class)
                                        || t.is(ReadWriteLock.class)
                                        || t.is(StampedLock.class)
                                        || t.is(Semaphore.class))
                .isPresent();
    }

    /** Tells whether an expression makes a new lock, or a plain object to lock on. */
    static boolean makesLock(Types types, Expression e) {
        return e instanceof ObjectCreationExpr creation
                && creation.getAnonymousClassBody().isEmpty()
                && (isLock(types, e)
                        || types.of(e).filter(t -> t.jdk() == Object.class).isPresent());
    }

    /** Tells whether a use of a variable locks on it. */
    static boolean locks(Expression use) {
        Node parent = use.getParentNode().orElse(null);
        return parent instanceof SynchronizedStmt guarded && guarded.getExpression() == use
                || parent instanceof MethodCallExpr call
                        && call.getScope().filter(s -> s == use).isPresent()
                        && LOCKING.contains(call.getNameAsString());
    }

    /** Tells whether a use of a variable is the receiver of a call or a monitor, and no more. */
    static boolean isReceiver(Expression use) {
        Node parent = use.getParentNode().orElse(null);
        return parent instanceof SynchronizedStmt
                || parent instanceof MethodCallExpr call
                        && call.getScope().filter(s -> s == use).isPresent();
    }

    /** The uses of a local variable within a region. */
    static List<NameExpr> uses(Types types, Node declaration, String name, Node region) {
        return region.findAll(
                NameExpr.class,
                n ->
                        n.getNameAsString().equals(name)
                                && types.variable(name, n)
                                        .filter(v -> v instanceof Variable.Local)
                                        .map(v -> ((Variable.Local) v).declaration())
                                        .filter(d -> d == declaration)
                                        .isPresent());
    }

    /** The innermost method, lambda, constructor or initialiser around a node. */
    static Optional<Node> body(Node node) {
        for (Optional<Node> at = node.getParentNode();
                at.isPresent();
                at = at.get().getParentNode()) {
            if (at.get() instanceof LambdaExpr
                    || at.get() instanceof com.github.javaparser.ast.body.CallableDeclaration
                    || at.get() instanceof com.github.javaparser.ast.body.InitializerDeclaration) {
                return at;
            }
        }
        return Optional.empty();
    }

    /** The innermost loop around a node within its own body. */
    static Optional<Node> loop(Node node) {
        Node body = body(node).orElse(null);
        for (Optional<Node> at = node.getParentNode();
                at.isPresent() && at.get() != body;
                at = at.get().getParentNode()) {
            Node n = at.get();
            if (n instanceof ForStmt
                    || n instanceof ForEachStmt
                    || n instanceof WhileStmt
                    || n instanceof DoStmt) {
                return at;
            }
        }
        return Optional.empty();
    }

    /** Tells whether code within a region uses a field or a variable declared outside of it. */
    static boolean usesOutside(Types types, Node region, VariableDeclarator lock) {
        return region.findFirst(
                        NameExpr.class, n -> !isNameOf(n, lock) && isOutside(types, n, region))
                .isPresent();
    }

    private static boolean isNameOf(NameExpr name, VariableDeclarator lock) {
        return lock != null && name.getNameAsString().equals(lock.getNameAsString());
    }

    private static boolean isOutside(Types types, NameExpr name, Node region) {
        Optional<Variable> variable = types.variable(name.getNameAsString(), name);
        if (variable.isEmpty()) {
            return false;
        }
        if (variable.get() instanceof Variable.Local local) {
            boolean parameter =
                    local.declaration() instanceof com.github.javaparser.ast.body.Parameter
                            && !local.type().isPrimitiveType();
            return parameter || !region.isAncestorOf(local.declaration());
        }
        return true;
    }
}
