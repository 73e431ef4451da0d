package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;

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
        subject.each(
                MethodCallExpr.class,
                call -> {
                    if (runsThread(subject, call)) {
                        report.violation(call, "message", call.getScope().orElseThrow());
                    }
                });
        subject.each(
                MethodReferenceExpr.class,
                reference -> {
                    if (runsEach(subject, reference)) {
                        report.violation(reference, "message", reference.getScope());
                    }
                });
    }

    /** {@code threads.forEach(Thread::run)}; a thread may well be made of {@code t::run}. */
    private static boolean runsEach(Subject subject, MethodReferenceExpr reference) {
        Expression scope = reference.getScope();
        boolean thread =
                subject.isA(scope, Thread.class)
                        || subject.types()
                                .jdkClassNamed(scope)
                                .filter(c -> c == Thread.class)
                                .isPresent();
        return thread
                && reference.getIdentifier().equals("run")
                && reference.getParentNode().orElse(null) instanceof MethodCallExpr call
                && call.getNameAsString().equals("forEach");
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
