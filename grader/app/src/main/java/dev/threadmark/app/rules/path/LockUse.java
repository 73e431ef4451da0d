package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import dev.threadmark.app.rules.source.Types;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;

/** Tells which methods take or release locks, so that calls of all others need not be followed. */
final class LockUse {
    private static final Set<String> OPERATIONS =
            Set.of(
                    "lock",
                    "lockInterruptibly",
                    "unlock",
                    "tryLock",
                    "acquire",
                    "acquireUninterruptibly",
                    "tryAcquire",
                    "release",
                    "readLock",
                    "writeLock",
                    "readLockInterruptibly",
                    "writeLockInterruptibly",
                    "tryReadLock",
                    "tryWriteLock",
                    "unlockRead",
                    "unlockWrite",
                    "tryConvertToWriteLock",
                    "tryConvertToReadLock",
                    "await",
                    "awaitUninterruptibly",
                    "awaitNanos",
                    "signal",
                    "signalAll");
    private static final int DEPTH = 4;

    private final Types types;
    private final Map<Node, Boolean> known = new IdentityHashMap<>();

    LockUse(Types types) {
        this.types = types;
    }

    static boolean isOperation(String method) {
        return OPERATIONS.contains(method);
    }

    static boolean isRelease(String method) {
        return method.startsWith("unlock") || method.equals("release");
    }

    /** Tells whether running this method or constructor may change which locks are held. */
    boolean isIn(Node callable) {
        return isIn(callable, DEPTH);
    }

    private boolean isIn(Node callable, int depth) {
        Boolean answer = known.get(callable);
        if (answer != null) {
            return answer;
        }
        known.put(callable, false);
        boolean found =
                callable instanceof MethodDeclaration method && method.isSynchronized()
                        || callable.findFirst(SynchronizedStmt.class).isPresent()
                        || callable.findAll(MethodReferenceExpr.class).stream()
                                .anyMatch(r -> isOperation(r.getIdentifier()))
                        || callable.findAll(MethodCallExpr.class).stream()
                                .anyMatch(call -> isLockCall(call) || callsUser(call, depth));
        known.put(callable, found);
        return found;
    }

    private boolean isLockCall(MethodCallExpr call) {
        return isOperation(call.getNameAsString())
                && call.getScope().isPresent()
                && types.callees(call).isEmpty();
    }

    private boolean callsUser(MethodCallExpr call, int depth) {
        if (depth == 0) {
            return false;
        }
        List<MethodDeclaration> callees = types.callees(call);
        return callees.stream().anyMatch(callee -> isIn(callee, depth - 1));
    }

    /** The field or lock view that a method without parameters does nothing but return. */
    static Optional<Expression> returned(MethodDeclaration method) {
        if (!method.getParameters().isEmpty() || method.isSynchronized()) {
            return Optional.empty();
        }
        return method.getBody()
                .filter(body -> body.getStatements().size() == 1)
                .map(body -> body.getStatement(0))
                .filter(statement -> statement.isReturnStmt())
                .flatMap(statement -> statement.asReturnStmt().getExpression())
                .filter(e -> e.isNameExpr() || e.isFieldAccessExpr() || isView(e));
    }

    /** Tells whether a method does nothing but make a new lock. */
    static boolean makesLock(Types types, MethodDeclaration method) {
        return method.getBody()
                .filter(body -> body.getStatements().size() == 1)
                .map(body -> body.getStatement(0))
                .filter(statement -> statement.isReturnStmt())
                .flatMap(statement -> statement.asReturnStmt().getExpression())
                .filter(Expression::isObjectCreationExpr)
                .flatMap(types::of)
                .filter(t -> t.is(Lock.class) || t.is(ReadWriteLock.class))
                .isPresent();
    }

    private static boolean isView(Expression e) {
        return e instanceof MethodCallExpr call
                && call.getArguments().isEmpty()
                && (call.getNameAsString().equals("readLock")
                        || call.getNameAsString().equals("writeLock"))
                && call.getScope().filter(s -> s.isNameExpr() || s.isFieldAccessExpr()).isPresent();
    }
}
