package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.type.Type;
import dev.threadmark.app.model.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An interrupt is caught and forgotten. */
final class Th02InterruptSwallowed implements Rule {
    private static final Set<String> TASKS = Set.of("run", "call");
    private static final Set<String> WHOLESALE = Set.of("Exception", "Throwable");
    private static final Set<String> INTERRUPTIBLE =
            Set.of("sleep", "join", "wait", "lockInterruptibly", "acquire", "take");

    @Override
    public String id() {
        return "TH02";
    }

    @Override
    public String slug() {
        return "interrupt-swallowed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report.Section report) {
        subject.each(
                TryStmt.class,
                attempt -> {
                    for (CatchClause clause : attempt.getCatchClauses()) {
                        List<String> types = types(clause);
                        boolean interrupt = types.contains("InterruptedException");
                        boolean wholesale =
                                types.stream().anyMatch(WHOLESALE::contains)
                                        && isInterruptible(subject, attempt);
                        if ((interrupt || wholesale) && isSwallowed(clause)) {
                            report.violation(
                                    clause, "message", clause.getParameter().getNameAsString());
                        }
                        if (interrupt) {
                            return;
                        }
                    }
                });
    }

    private static List<String> types(CatchClause clause) {
        Type type = clause.getParameter().getType();
        return type.isUnionType()
                ? type.asUnionType().getElements().stream()
                        .map(Th02InterruptSwallowed::name)
                        .toList()
                : List.of(name(type));
    }

    private static String name(Type type) {
        String text = type.asString();
        return text.substring(text.lastIndexOf('.') + 1);
    }

    private static boolean isInterruptible(Subject subject, TryStmt attempt) {
        return attempt.getTryBlock().findAll(MethodCallExpr.class).stream()
                .filter(c -> LockCreations.body(c).equals(LockCreations.body(attempt)))
                .filter(c -> INTERRUPTIBLE.contains(c.getNameAsString()))
                .filter(c -> c.getScope().isPresent() || c.getNameAsString().equals("wait"))
                .anyMatch(c -> subject.types().callees(c).isEmpty() && !isText(subject, c));
    }

    /** {@code String.join} is another join. */
    private static boolean isText(Subject subject, MethodCallExpr call) {
        return call.getScope()
                .flatMap(subject.types()::jdkClassNamed)
                .filter(c -> c != Thread.class)
                .isPresent();
    }

    private static boolean isSwallowed(CatchClause clause) {
        return clause.getBody()
                        .findFirst(
                                Node.class,
                                n ->
                                        n instanceof ThrowStmt
                                                || n instanceof ReturnStmt
                                                || n instanceof BreakStmt
                                                || n instanceof MethodCallExpr call
                                                        && (call.getNameAsString()
                                                                        .equals("interrupt")
                                                                || call.getNameAsString()
                                                                        .equals("exit")))
                        .isEmpty()
                && !isRestoredLater(clause)
                && !endsLoop(clause)
                && !endsTask(clause)
                && !isOfMain(clause);
    }

    /** Nothing asks the main thread of a program to stop. */
    private static boolean isOfMain(CatchClause clause) {
        return LockCreations.body(clause).orElse(null) instanceof MethodDeclaration method
                && method.getNameAsString().equals("main")
                && method.isStatic();
    }

    /** The catch changes what the loop around it asks for. */
    private static boolean endsLoop(CatchClause clause) {
        Set<String> asked =
                clause.findAncestor(WhileStmt.class).stream()
                        .flatMap(loop -> loop.getCondition().findAll(SimpleName.class).stream())
                        .map(SimpleName::getIdentifier)
                        .collect(Collectors.toSet());
        return clause.getBody().findAll(AssignExpr.class).stream()
                .map(assign -> assign.getTarget().toString().replaceFirst("^this\\.", ""))
                .anyMatch(asked::contains);
    }

    /** Behind the catch the task ends, and its thread with it. */
    private static boolean endsTask(CatchClause clause) {
        Node body = LockCreations.body(clause).orElse(null);
        boolean task =
                body instanceof LambdaExpr
                        || body instanceof MethodDeclaration method
                                && method.getParameters().isEmpty()
                                && (TASKS.contains(method.getNameAsString())
                                        || isReferredTo(method));
        if (!task) {
            return false;
        }
        Node last = clause.getParentNode().orElseThrow();
        for (Node at = last; at != body; at = at.getParentNode().orElseThrow()) {
            Node parent = at.getParentNode().orElseThrow();
            boolean end =
                    parent instanceof BlockStmt block
                            ? block.getStatements().getLast().orElseThrow() == at
                            : parent == body || parent instanceof TryStmt;
            if (!end) {
                return false;
            }
        }
        return true;
    }

    /** Whether a method is handed over as a task, as a lambda would be. */
    private static boolean isReferredTo(MethodDeclaration method) {
        return method.findCompilationUnit()
                .flatMap(
                        unit ->
                                unit.findFirst(
                                        MethodReferenceExpr.class,
                                        r -> r.getIdentifier().equals(method.getNameAsString())))
                .isPresent();
    }

    /** The catch remembers the interrupt in a variable that the method restores or returns. */
    private static boolean isRestoredLater(CatchClause clause) {
        return clause.getBody().findAll(AssignExpr.class).stream()
                .map(assign -> assign.getTarget().toString())
                .anyMatch(
                        name ->
                                LockCreations.body(clause)
                                        .flatMap(b -> b.findFirst(Node.class, n -> uses(n, name)))
                                        .isPresent());
    }

    private static boolean uses(Node node, String remembered) {
        return node instanceof MethodCallExpr call && call.getNameAsString().equals("interrupt")
                || node instanceof ReturnStmt leave
                        && leave.getExpression()
                                .filter(e -> e.toString().equals(remembered))
                                .isPresent();
    }
}
