package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.threadmark.app.rules.source.ParsedSource;

/** {@code run()} of a thread is called, so that no thread is started. */
final class Th01RunInsteadOfStart implements Rule {
    @Override
    public String id() {
        return "TH01";
    }

    @Override
    public String slug() {
        return "run-instead-of-start";
    }

    @Override
    public void check(Subject subject, Report.Section report) {
        for (ParsedSource source : subject.program().sources()) {
            source.unit()
                    .walk(
                            MethodCallExpr.class,
                            call -> {
                                if (runsThread(subject, call)) {
                                    report.violation(
                                            call, "message", call.getScope().orElseThrow());
                                }
                            });
        }
    }

    private static boolean runsThread(Subject subject, MethodCallExpr call) {
        if (!call.getNameAsString().equals("run")
                || !call.getArguments().isEmpty()
                || call.getScope().isEmpty()) {
            return false;
        }
        Expression scope = call.getScope().get();
        return !scope.isSuperExpr() && !scope.isThisExpr() && subject.isA(scope, Thread.class);
    }
}
