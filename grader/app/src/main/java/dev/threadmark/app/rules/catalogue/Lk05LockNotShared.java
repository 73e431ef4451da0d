package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import dev.threadmark.app.rules.source.ClassBody;
import dev.threadmark.app.rules.source.FieldInfo;
import dev.threadmark.app.rules.source.TypeRef;
import dev.threadmark.app.rules.source.Types;
import dev.threadmark.app.rules.source.Variable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;

/** Every call or every thread has a lock of its own, so that it excludes nobody. */
final class Lk05LockNotShared implements Rule {
    @Override
    public String id() {
        return "LK05";
    }

    @Override
    public String slug() {
        return "lock-not-shared";
    }

    @Override
    public void check(Subject subject, Report.Section report) {
        Types types = subject.types();
        subject.each(
                ObjectCreationExpr.class,
                made -> {
                    if (LockCreations.makesLock(types, made) && isPrivateToCall(types, made)) {
                        report.violation(made, "message", made);
                    }
                });
        for (ClassBody owner : subject.program().classes()) {
            owner.fields().values().stream()
                    .filter(f -> isLockPerThread(types, f))
                    .forEach(f -> report.violation(f.declaration(), "thread", f.name()));
        }
        new InstanceLocks(subject)
                .findOutsideGuards()
                .forEach(
                        (origin, names) ->
                                report.violation(origin, "instance", names.get(0), names.get(1)));
    }

    private static boolean isPrivateToCall(Types types, ObjectCreationExpr made) {
        Node parent = target(types, made);
        if (LockViewsKept.isShared(types, made)) {
            return false;
        }
        if (LockCreations.locks(made) || parent instanceof SynchronizedStmt) {
            return true;
        }
        if (parent instanceof VariableDeclarator variable
                && LockCreations.body(variable).isPresent()
                && variable.findAncestor(
                                com.github.javaparser.ast.expr.VariableDeclarationExpr.class)
                        .isPresent()) {
            return isUnsharedLocal(types, variable);
        }
        if (parent instanceof MethodCallExpr call) {
            return isLockedParameter(types, call, made) || overwritesEntry(call);
        }
        return parent instanceof ReturnStmt && isLockFactory(types, parent)
                || parent instanceof ExpressionStmt && isLockSupplier(types, parent);
    }

    /** Where a new lock goes; of two that a condition chooses from, the first speaks for both. */
    private static Node target(Types types, ObjectCreationExpr made) {
        Expression value = made;
        Node parent = made.getParentNode().orElseThrow();
        while (parent instanceof EnclosedExpr
                || parent instanceof ConditionalExpr choice
                        && choice.getThenExpr() == value
                        && LockCreations.isLock(types, choice.getElseExpr())) {
            value = (Expression) parent;
            parent = value.getParentNode().orElseThrow();
        }
        return parent;
    }

    private static boolean isUnsharedLocal(Types types, VariableDeclarator variable) {
        Node body = LockCreations.body(variable).orElseThrow();
        List<NameExpr> uses = LockCreations.uses(types, variable, variable.getNameAsString(), body);
        if (uses.stream().noneMatch(LockCreations::locks)
                || !uses.stream().allMatch(LockCreations::isReceiver)
                || uses.stream().anyMatch(use -> LockViewsKept.isShared(types, use))) {
            return false;
        }
        boolean local = uses.stream().allMatch(use -> isDirectlyIn(body, use));
        if (local) {
            return LockCreations.usesOutside(types, body, variable);
        }
        Node first = LockCreations.body(uses.get(0)).orElseThrow();
        boolean oneLambda =
                first instanceof LambdaExpr
                        && uses.stream().allMatch(use -> isDirectlyIn(first, use));
        Optional<Node> loop = LockCreations.loop(variable);
        return oneLambda
                && loop.isPresent()
                && LockCreations.loop(first).equals(loop)
                && usesBeyond(types, first, loop.get(), variable);
    }

    private static boolean usesBeyond(
            Types types, Node lambda, Node loop, VariableDeclarator lock) {
        return lambda.findAll(NameExpr.class).stream()
                .filter(n -> !n.getNameAsString().equals(lock.getNameAsString()))
                .anyMatch(
                        n ->
                                types.variable(n.getNameAsString(), n)
                                        .filter(v -> Lk05LockNotShared.isBeyond(v, loop))
                                        .isPresent());
    }

    private static boolean isBeyond(Variable variable, Node loop) {
        return !(variable instanceof Variable.Local local)
                || !loop.isAncestorOf(local.declaration());
    }

    private static boolean isDirectlyIn(Node body, Node use) {
        boolean inLocalClass =
                use.findAncestor(ObjectCreationExpr.class)
                        .filter(c -> c.getAnonymousClassBody().isPresent())
                        .filter(body::isAncestorOf)
                        .isPresent();
        return !inLocalClass && LockCreations.body(use).filter(b -> b == body).isPresent();
    }

    /** A new lock that is handed to a helper which does nothing but lock on it. */
    private static boolean isLockedParameter(
            Types types, MethodCallExpr call, ObjectCreationExpr made) {
        List<MethodDeclaration> callees = types.callees(call);
        int index = call.getArguments().indexOf(made);
        if (callees.size() != 1 || index < 0) {
            return false;
        }
        MethodDeclaration callee = callees.get(0);
        Parameter parameter = callee.getParameter(index);
        List<NameExpr> uses =
                LockCreations.uses(types, parameter, parameter.getNameAsString(), callee);
        return uses.stream().anyMatch(LockCreations::locks)
                && uses.stream().allMatch(use -> isDirectlyIn(callee, use))
                && uses.stream().allMatch(LockCreations::isReceiver);
    }

    /** A map of locks whose entry is replaced before every use. */
    private static boolean overwritesEntry(MethodCallExpr put) {
        if (!put.getNameAsString().equals("put")
                || put.getArguments().size() != 2
                || put.findAncestor(IfStmt.class).isPresent()) {
            return false;
        }
        String get =
                put.getScope().map(Object::toString).orElse("")
                        + ".get("
                        + put.getArgument(0)
                        + ")";
        return LockCreations.body(put)
                .flatMap(b -> b.findFirst(MethodCallExpr.class, c -> c.toString().equals(get)))
                .isPresent();
    }

    /** A method that makes a new lock for every caller, which locks on it at once. */
    private static boolean isLockFactory(Types types, Node returned) {
        Node method = LockCreations.body(returned).orElseThrow();
        return method instanceof MethodDeclaration declaration
                && types.callsOf(declaration).stream().anyMatch(c -> isUsedAsOwnLock(types, c));
    }

    /** A supplier that makes a new lock whenever it is asked, and is asked before locking. */
    private static boolean isLockSupplier(Types types, Node result) {
        Node lambda = result.getParentNode().orElse(null);
        return lambda instanceof LambdaExpr
                && lambda.getParentNode().orElse(null) instanceof VariableDeclarator supplier
                && types.program().callsNamed("get").stream()
                        .filter(c -> isCallOn(types, c, supplier))
                        .anyMatch(c -> isUsedAsOwnLock(types, c));
    }

    private static boolean isCallOn(Types types, MethodCallExpr call, VariableDeclarator variable) {
        Optional<Node> declaration =
                call.getScope()
                        .filter(Expression::isNameExpr)
                        .flatMap(s -> types.variable(s.asNameExpr().getNameAsString(), s))
                        .map(Lk05LockNotShared::declaration);
        return declaration.filter(d -> d == variable).isPresent();
    }

    private static Node declaration(Variable variable) {
        return variable instanceof Variable.Field field
                ? field.info().declaration()
                : ((Variable.Local) variable).declaration();
    }

    private static boolean isUsedAsOwnLock(Types types, MethodCallExpr call) {
        return LockCreations.locks(call)
                || call.getParentNode().orElse(null) instanceof VariableDeclarator variable
                        && LockCreations.body(variable).isPresent()
                        && isUnsharedLocal(types, variable);
    }

    private static boolean isLockPerThread(Types types, FieldInfo field) {
        Optional<TypeRef> type = types.ofVariable(new Variable.Field(field));
        if (type.filter(t -> t.is(ThreadLocal.class)).isEmpty()) {
            return false;
        }
        boolean ofLocks =
                type.flatMap(t -> t.argument(0)).filter(t -> t.is(Lock.class)).isPresent();
        return types.program().callsNamed("get").stream()
                .filter(c -> ofLocks || LockCreations.locks(c))
                .anyMatch(c -> isOf(types, c.getScope(), field));
    }

    private static boolean isOf(Types types, Optional<Expression> scope, FieldInfo field) {
        return scope.flatMap(types::fieldOf).filter(field::equals).isPresent();
    }
}
