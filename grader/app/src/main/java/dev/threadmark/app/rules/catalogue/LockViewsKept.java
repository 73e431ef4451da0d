package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.threadmark.app.rules.source.Types;
import java.util.Optional;

/** Tells whether the read or write lock of a lock goes where others may use it too. */
final class LockViewsKept {
    private LockViewsKept() {}

    /** Tells whether a view that is taken of this lock is shared. */
    static boolean isShared(Types types, Expression lock) {
        if (!(lock.getParentNode().orElse(null) instanceof MethodCallExpr view)
                || view.getScope().filter(s -> s == lock).isEmpty()
                || !LockCreations.isLock(types, view)) {
            return false;
        }
        Node keeper = view.getParentNode().orElseThrow();
        if (keeper instanceof MethodCallExpr call) {
            return call.getScope().filter(s -> s == view).isEmpty();
        }
        Optional<Node> body = LockCreations.body(keeper);
        return body.isEmpty()
                || !(keeper instanceof VariableDeclarator local)
                || isCaptured(types, local, body.get());
    }

    private static boolean isCaptured(Types types, VariableDeclarator local, Node body) {
        return !LockCreations.uses(types, local, local.getNameAsString(), body).stream()
                .allMatch(
                        use ->
                                LockCreations.isReceiver(use)
                                        && LockCreations.body(use)
                                                .filter(b -> b == body)
                                                .isPresent());
    }
}
