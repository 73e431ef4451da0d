package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.threadmark.app.rules.catalogue.Guards.Guarded;
import dev.threadmark.app.rules.path.Body;
import dev.threadmark.app.rules.path.BodyPaths.Kind;
import dev.threadmark.app.rules.source.FieldInfo;
import java.util.List;

/** Finds fields that one thread alone writes, which others may read without harm. */
final class SingleWriter {
    private final Subject subject;

    SingleWriter(Subject subject) {
        this.subject = subject;
    }

    /** Tells whether all writes of a field stand in one body that only one thread runs. */
    boolean writes(FieldInfo field) {
        List<Body> writers =
                subject.guards().accesses().stream()
                        .filter(a -> a.access().field().equals(field))
                        .filter(a -> a.access().kind() != Kind.READ)
                        .filter(a -> !a.body().isConstruction())
                        .map(Guarded::body)
                        .distinct()
                        .toList();
        return writers.size() == 1 && runsInOneThread(writers.get(0), field);
    }

    private boolean runsInOneThread(Body body, FieldInfo field) {
        if (body.isLambda()) {
            return isThreadOfItsOwn((Expression) body.node());
        }
        if (!(body.node() instanceof MethodDeclaration method)
                || !subject.types().callsOf(method).isEmpty()) {
            return false;
        }
        if (method.isPrivate()) {
            List<MethodReferenceExpr> references = references(method);
            return references.size() == 1 && isThreadOfItsOwn(references.get(0));
        }
        return method.getNameAsString().equals("run")
                && !field.isStatic()
                && field.owner() == body.owner()
                && isRunOnce(body);
    }

    /** Whether each object of a task class has a thread of its own. */
    private boolean isRunOnce(Body run) {
        if (subject.isA(run.owner(), Thread.class)) {
            return true;
        }
        List<ObjectCreationExpr> made = subject.program().creationsOf(run.owner().name());
        return !made.isEmpty() && made.stream().allMatch(SingleWriter::isArgumentOfThread);
    }

    private List<MethodReferenceExpr> references(MethodDeclaration method) {
        return subject.program().nodes(MethodReferenceExpr.class).stream()
                .filter(r -> r.getIdentifier().equals(method.getNameAsString()))
                .toList();
    }

    private static boolean isThreadOfItsOwn(Expression task) {
        return isArgumentOfThread(task) && LockCreations.loop(task).isEmpty();
    }

    private static boolean isArgumentOfThread(Expression task) {
        Node parent = task.getParentNode().orElse(task);
        return parent instanceof ObjectCreationExpr creation
                && creation.getTypeAsString().equals("Thread")
                && creation.getArguments().stream().anyMatch(a -> a == task);
    }
}
