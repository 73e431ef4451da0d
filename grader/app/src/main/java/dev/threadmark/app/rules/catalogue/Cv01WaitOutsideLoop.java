package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;

/** A thread that wakes up does not look again whether it may go on. */
final class Cv01WaitOutsideLoop implements Rule {
    @Override
    public String id() {
        return "CV01";
    }

    @Override
    public String slug() {
        return "wait-outside-loop";
    }

    @Override
    public void check(Subject subject, Report.Section report) {
        subject.each(
                MethodCallExpr.class,
                call -> {
                    if (isWait(subject, call)
                            && !isRetested(call)
                            && !isHelperOfLoops(subject, call)) {
                        report.violation(call, "message", call.getNameAsString());
                    }
                });
    }

    private static boolean isWait(Subject subject, MethodCallExpr call) {
        String name = call.getNameAsString();
        if (name.equals("wait")) {
            return call.getArguments().size() <= 2 && subject.types().callees(call).isEmpty();
        }
        return name.startsWith("await")
                && call.getScope().filter(s -> subject.types().is(s, Condition.class)).isPresent();
    }

    private static boolean isRetested(MethodCallExpr call) {
        Optional<Node> loop = LockCreations.loop(call);
        if (loop.isEmpty()) {
            return false;
        }
        boolean inIf = false;
        Node child = call;
        for (Node at = call.getParentNode().orElseThrow();
                child != loop.get();
                child = at, at = at.getParentNode().orElseThrow()) {
            if (at instanceof IfStmt choice && choice.getCondition() != child) {
                inIf = true;
            } else if (at instanceof BlockStmt block && isFollowed(block, child)) {
                if (startsAgain(block)) {
                    return true;
                } else if (inIf) {
                    return false;
                }
            }
            if (at == loop.get()) {
                break;
            }
        }
        return true;
    }

    private static boolean isFollowed(BlockStmt block, Node child) {
        List<Statement> statements = block.getStatements();
        return statements.isEmpty() || statements.get(statements.size() - 1) != child;
    }

    /** Whether the loop looks at its tests again from the end of a block. */
    private static boolean startsAgain(BlockStmt block) {
        return block.getStatements().getLast().filter(Statement::isContinueStmt).isPresent();
    }

    /** A private helper that every caller runs in a loop. */
    private static boolean isHelperOfLoops(Subject subject, MethodCallExpr wait) {
        if (!(LockCreations.body(wait).orElse(null) instanceof MethodDeclaration method)
                || !method.isPrivate()) {
            return false;
        }
        List<MethodCallExpr> calls = subject.types().callsOf(method);
        return !calls.isEmpty() && calls.stream().allMatch(Cv01WaitOutsideLoop::isRetested);
    }
}
