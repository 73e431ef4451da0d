package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.threadmark.app.rules.source.ClassBody;
import dev.threadmark.app.rules.source.FieldInfo;
import dev.threadmark.app.rules.source.TypeRef;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** A pooled thread keeps the value of the task before. */
final class Tl01ThreadLocalNotRemoved implements Rule {
    private static final int DEPTH = 3;

    /** What a {@code finally} may do: to put the value back that was there is as good. */
    private static final Set<String> RESETS = Set.of("remove", "set");

    @Override
    public String id() {
        return "TL01";
    }

    @Override
    public String slug() {
        return "threadlocal-not-removed";
    }

    @Override
    public void check(Subject subject, Report.Section report) {
        Set<Node> told = Collections.newSetFromMap(new IdentityHashMap<>());
        subject.each(
                MethodCallExpr.class,
                call -> {
                    if (isHandOver(subject, call)) {
                        for (Expression argument : call.getArguments()) {
                            task(subject, argument)
                                    .ifPresent(t -> check(subject, t, t, DEPTH, told, report));
                        }
                    }
                });
    }

    /** Tells whether a call gives a task to threads that outlive it. */
    private static boolean isHandOver(Subject subject, MethodCallExpr call) {
        if (call.getScope().isEmpty()) {
            return false;
        }
        Expression scope = call.getScope().get();
        return subject.types().is(scope, Executor.class)
                || subject.types().is(scope, CompletableFuture.class)
                || subject.types()
                        .jdkClassNamed(scope)
                        .filter(c -> c == CompletableFuture.class)
                        .isPresent();
    }

    /** The code of a task: a lambda, a referenced method, or {@code run} of a class. */
    private static Optional<Node> task(Subject subject, Expression argument) {
        if (argument instanceof LambdaExpr) {
            return Optional.of(argument);
        }
        if (argument instanceof MethodReferenceExpr reference) {
            Optional<ClassBody> owner =
                    subject.types()
                            .of(reference.getScope())
                            .map(TypeRef::program)
                            .or(() -> subject.types().classNamed(reference.getScope()))
                            .or(() -> subject.program().enclosingClass(reference));
            return owner.flatMap(o -> method(o, reference.getIdentifier()));
        }
        Optional<Expression> kept = kept(subject, argument);
        if (kept.isPresent()) {
            return task(subject, kept.get());
        }
        return subject.types()
                .of(argument)
                .map(TypeRef::program)
                .flatMap(o -> method(o, "run").or(() -> method(o, "call")));
    }

    /** The lambda or new object that a local variable is declared with. */
    private static Optional<Expression> kept(Subject subject, Expression argument) {
        return subject.types()
                .localNamed(argument)
                .flatMap(VariableDeclarator::getInitializer)
                .filter(e -> !e.isNameExpr());
    }

    private static Optional<Node> method(ClassBody owner, String name) {
        return owner.methods().stream()
                .filter(m -> m.getNameAsString().equals(name))
                .map(m -> (Node) m)
                .findFirst();
    }

    private static void check(
            Subject subject,
            Node code,
            Node task,
            int depth,
            Set<Node> told,
            Report.Section report) {
        for (MethodCallExpr call : code.findAll(MethodCallExpr.class)) {
            Optional<FieldInfo> field = call.getScope().flatMap(subject.types()::fieldOf);
            boolean sets =
                    call.getNameAsString().equals("set")
                            && field.isPresent()
                            && subject.types().is(call.getScope().get(), ThreadLocal.class);
            if (sets) {
                boolean removed =
                        removesFinally(subject, task, field.get())
                                || removesFinally(subject, code, field.get());
                if (!removed && told.add(call)) {
                    report.violation(call, "message", field.get().name());
                }
            } else if (depth > 0) {
                List<MethodDeclaration> callees = subject.types().callees(call);
                if (callees.size() == 1) {
                    check(subject, callees.get(0), task, depth - 1, told, report);
                }
            }
        }
    }

    private static boolean removesFinally(Subject subject, Node code, FieldInfo field) {
        return code.findAll(TryStmt.class).stream()
                .flatMap(attempt -> attempt.getFinallyBlock().stream())
                .anyMatch(last -> removes(subject, last, field, DEPTH));
    }

    private static boolean removes(Subject subject, Node code, FieldInfo field, int depth) {
        for (MethodCallExpr call : code.findAll(MethodCallExpr.class)) {
            boolean direct =
                    RESETS.contains(call.getNameAsString())
                            && call.getScope()
                                    .flatMap(subject.types()::fieldOf)
                                    .filter(field::equals)
                                    .isPresent();
            if (direct) {
                return true;
            }
            List<MethodDeclaration> callees = subject.types().callees(call);
            if (depth > 0
                    && callees.size() == 1
                    && removes(subject, callees.get(0), field, depth - 1)) {
                return true;
            }
        }
        return false;
    }
}
