package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.threadmark.app.model.Severity;
import java.util.List;

/** Something stands between {@code lock()} and its try, or {@code lock()} stands inside of it. */
final class Lk08GapBeforeTry implements Rule {
    @Override
    public String id() {
        return "LK08";
    }

    @Override
    public String slug() {
        return "gap-before-try";
    }

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public void check(Subject subject, Report.Section report) {
        subject.each(
                MethodCallExpr.class,
                call -> {
                    if (isLock(subject, call)) {
                        check(call, report);
                    }
                });
    }

    private static boolean isLock(Subject subject, MethodCallExpr call) {
        return call.getNameAsString().equals("lock")
                && call.getArguments().isEmpty()
                && call.getScope().isPresent()
                && LockCreations.isLock(subject.types(), call.getScope().get());
    }

    private static void check(MethodCallExpr call, Report.Section report) {
        String lock = call.getScope().orElseThrow().toString();
        Node statement = call.getParentNode().orElseThrow();
        if (!(statement instanceof Statement)
                || !(statement.getParentNode().orElse(null) instanceof BlockStmt block)) {
            return;
        }
        List<Statement> statements = block.getStatements();
        int index = 0;
        while (statements.get(index) != statement) {
            index++;
        }
        boolean firstInTry =
                index == 0
                        && block.getParentNode().orElse(null) instanceof TryStmt around
                        && around.getTryBlock() == block
                        && releases(around, lock);
        if (firstInTry) {
            report.violation(call, "inside", lock);
            return;
        }
        int next = index + 1;
        while (next < statements.size() && isPlain(statements.get(next))) {
            next++;
        }
        if (next > index + 1
                && next < statements.size()
                && statements.get(next) instanceof TryStmt attempt
                && releases(attempt, lock)) {
            report.violation(call, "between", lock, Report.line(statements.get(index + 1)));
        }
    }

    /** A statement that cannot well fail: no calls but printing. */
    private static boolean isPlain(Statement statement) {
        return statement.isExpressionStmt()
                && statement.findAll(MethodCallExpr.class).stream()
                        .allMatch(
                                c ->
                                        c.getScope()
                                                .map(Expression::toString)
                                                .orElse("")
                                                .startsWith("System."));
    }

    private static boolean releases(TryStmt attempt, String lock) {
        return attempt.getFinallyBlock()
                .flatMap(
                        last ->
                                last.findFirst(
                                        MethodCallExpr.class,
                                        c ->
                                                c.getNameAsString().equals("unlock")
                                                        && c.getScope()
                                                                .map(Expression::toString)
                                                                .orElse("")
                                                                .equals(lock)))
                .isPresent();
    }
}
